<?php
/**
 * The address of a sheet, pasted alone on its line.
 *
 * WordPress prints as it comes what a registered provider answers. So of this answer only the title, the height and the
 * address are taken, checked, and the iframe is written here: a guide in other hands could run nothing in this site.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const PASTED_SECTIONS = array( 'fiches', 'agences', 'themes' );

/**
 * Whether it is the address of a page of the guide that can be pasted.
 *
 * @param mixed $url What was pasted.
 */
function is_pasted_address( $url ): bool {
	$address = guide_address();
	if ( '' === $address || ! is_string( $url ) ) {
		return false;
	}
	return 1 === preg_match( '~^' . preg_quote( $address, '~' ) . '/(?:' . implode( '|', PASTED_SECTIONS ) . ')/~i', $url );
}

add_action(
	'init',
	static function (): void {
		$address = guide_address();
		if ( '' === $address ) {
			return;
		}
		foreach ( PASTED_SECTIONS as $section ) {
			wp_oembed_add_provider( $address . '/' . $section . '/*', $address . '/oembed' );
		}
	}
);

/**
 * The address of the iframe that the guide proposes; empty when it is not one of its own.
 *
 * @param string $html What the guide answered.
 */
function frame_url_in( string $html ): string {
	if ( ! preg_match( '/^<iframe [^>]*?src="([^"]+)"/', $html, $found ) ) {
		return '';
	}
	$url = html_entity_decode( $found[1], ENT_QUOTES, 'UTF-8' );
	return 0 === strpos( $url, guide_address() . FRAME_PREFIX . '/' ) ? $url : '';
}

add_filter(
	'oembed_dataparse',
	static function ( $html, $data, $url ) {
		if ( ! is_pasted_address( $url ) ) {
			return $html;
		}
		$frame = frame_url_in( is_string( $html ) ? $html : '' );
		if ( '' === $frame ) {
			return false;
		}
		$title  = is_string( $data->title ?? null ) ? $data->title : title_of( array( 'type' => 'fiche' ) );
		$height = is_numeric( $data->height ?? null ) ? (int) $data->height : DEFAULT_HEIGHT;
		return render_frame( $frame, $title, max( 320, min( 2000, $height ) ) );
	},
	10,
	3
);

// Its HTML is kept by WordPress, its script is asked for by each page.
add_filter(
	'embed_oembed_html',
	static function ( $html, $url ) {
		if ( is_pasted_address( $url ) ) {
			enqueue_frame_script();
		}
		return $html;
	},
	10,
	2
);
