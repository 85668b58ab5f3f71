<?php
/**
 * What a page says of the guide: what a partner would paste by hand, in docs/integrer.md.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

/** The element of each type, and the file that defines it. */
const ELEMENTS = array(
	'guide'    => array( 'idm-guide', 'guide' ),
	'fiche'    => array( 'idm-sheet', 'fiche' ),
	'contact'  => array( 'idm-contact', 'contact' ),
	'orienter' => array( 'idm-orient', 'orienter' ),
);

/** An element says in English what addresses say in French. */
const ELEMENT_ATTRIBUTES = array(
	'reference'  => 'reference',
	'theme'      => 'theme',
	'agence'     => 'agency',
	'phase'      => 'phase',
	'cout'       => 'fee',
	'territoire' => 'territory',
	'portail'    => 'portal',
	'titre'      => 'heading-level',
	'couleur'    => 'accent',
);

/** Scripts and forms, links in new windows; never the origin of this site. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/**
 * What the guide shows, in words: the name of an iframe, the text of a link.
 *
 * @param array $request What parse_request gives.
 */
function title_of( array $request ): string {
	switch ( $request['type'] ) {
		case 'fiche':
			return __( 'Une fiche du guide d’accompagnement des communes', 'guide-departemental' );
		case 'contact':
			return __( 'Comment joindre cette agence, dans le guide d’accompagnement des communes', 'guide-departemental' );
		case 'orienter':
			return __( 'Qui contacter ? Le guide d’accompagnement des communes', 'guide-departemental' );
		default:
			return __( 'Le guide d’accompagnement des communes', 'guide-departemental' );
	}
}

/**
 * An iframe of the guide. The caller has checked that its address is the guide's.
 *
 * @param string $url    What it shows.
 * @param string $title  What screen readers say of it.
 * @param int    $height In pixels, until it is known what it needs.
 */
function render_frame( string $url, string $title, int $height ): string {
	enqueue_frame_script();
	return sprintf(
		'<iframe src="%1$s" title="%2$s" width="100%%" height="%3$d" loading="lazy" sandbox="%4$s" style="border: 0; display: block; max-width: 100%%; min-height: 320px"></iframe>',
		esc_url( $url ),
		esc_attr( $title ),
		$height,
		esc_attr( SANDBOX )
	);
}

/**
 * A link, for where nothing else would do.
 *
 * @param array $request What parse_request gives.
 */
function render_link( array $request ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( page_url( $request ) ), esc_html( title_of( $request ) ) );
}

/**
 * The element, which has a link until it is defined.
 *
 * @param array $request What parse_request gives.
 */
function render_element( array $request ): string {
	list( $tag, $script ) = ELEMENTS[ $request['type'] ];
	enqueue_element_script( $script );
	$attributes = '';
	foreach ( $request['values'] as $name => $values ) {
		$attributes .= sprintf( ' %s="%s"', ELEMENT_ATTRIBUTES[ $name ], esc_attr( implode( ' ', $values ) ) );
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, render_link( $request ) );
}

/**
 * Says to an author what is to be mended; to anybody else, nothing.
 *
 * @param string $message In French, without markup.
 */
function render_note( string $message ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p class="guide-departemental-note"><strong>%s</strong> %s %s</p>',
		esc_html__( 'Guide d’accompagnement :', 'guide-departemental' ),
		esc_html( $message ),
		esc_html__( 'Les visiteurs ne voient pas cette phrase.', 'guide-departemental' )
	);
}

/**
 * What a shortcode or a block prints, escaped.
 *
 * @param mixed $typed Its attributes.
 */
function render( $typed ): string {
	$request = parse_request( $typed );
	$missing = missing_in( $request );
	if ( '' === guide_address() ) {
		return render_note( __( 'indiquez l’adresse du guide dans les réglages.', 'guide-departemental' ) );
	}
	$note = '';
	if ( $request['refused'] ) {
		/* translators: %s: names of attributes. */
		$note = render_note( sprintf( __( 'une valeur n’est pas comprise (%s).', 'guide-departemental' ), implode( ', ', $request['refused'] ) ) );
	}
	if ( '' !== $missing ) {
		/* translators: %s: name of an attribute. */
		return $note . render_note( sprintf( __( 'il manque « %s ».', 'guide-departemental' ), $missing ) );
	}
	if ( is_feed() ) {
		return render_link( $request );
	}
	if ( 'cadre' === $request['display'] ) {
		return $note . render_frame( frame_url( $request ), title_of( $request ), $request['height'] );
	}
	return $note . render_element( $request );
}
