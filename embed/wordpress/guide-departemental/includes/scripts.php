<?php
/**
 * The guide's own scripts, only on pages that show it.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const SCRIPT_PREFIX = 'guide-departemental-';

/** Gives each iframe of the guide the height of its text. */
function enqueue_frame_script(): void {
	// Without a version in the address: the guide says how long it is kept. Before WordPress 6.3 the list means « in the footer ».
	wp_enqueue_script(
		SCRIPT_PREFIX . 'cadre',
		guide_address() . FRAME_PREFIX . '/cadre.js',
		array(),
		null,
		array(
			'in_footer' => true,
			'strategy'  => 'async',
		)
	);
}

/**
 * Defines an element.
 *
 * @param string $name `guide`, for `guide.js`.
 */
function enqueue_element_script( string $name ): void {
	$address = guide_address() . FRAME_PREFIX . '/' . $name . '.js';
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT_PREFIX . $name, $address, array(), null );
	} else {
		wp_enqueue_script( SCRIPT_PREFIX . 'module-' . $name, $address, array(), null, true );
	}
}

// Before WordPress 6.5, a module is a script whose tag is written again.
add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle ): string {
		if ( 0 !== strpos( $handle, SCRIPT_PREFIX . 'module-' ) ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"])[^\'"]*\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $tag );
	},
	10,
	2
);
