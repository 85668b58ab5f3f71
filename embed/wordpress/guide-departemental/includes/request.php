<?php
/**
 * What an author asks for, read from a shortcode or from a block: the same names in both.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const TYPES    = array( 'guide', 'fiche', 'contact', 'orienter' );
const DISPLAYS = array( 'element', 'cadre' );

/** How each value must look; several may be given where the guide takes several. */
const VALUE_PATTERNS = array(
	'reference'  => '/^[A-Za-z0-9-]{1,120}$/',
	'theme'      => '/^[a-z0-9-]{1,120}$/',
	'agence'     => '/^[a-z0-9-]{1,120}$/',
	'phase'      => '/^[A-Z_]{1,40}$/',
	'cout'       => '/^[A-Z_]{1,40}$/',
	'territoire' => '/^[0-9AB]{2,9}$/',
	'portail'    => '/^[a-z0-9-]{1,120}$/',
	'titre'      => '/^[2-6]$/',
	'couleur'    => '/^#[0-9A-Fa-f]{6}$/',
);

const LISTS = array( 'theme', 'agence', 'phase', 'cout' );

/** What each type is about: it means nothing without. */
const REQUIRED = array(
	'fiche'   => 'reference',
	'contact' => 'agence',
);

/** What any type takes: the portal, the level of its headings, and the colour that an element has, not an iframe. */
const ALWAYS_TAKEN = array( 'portail', 'titre', 'couleur' );

/** What each type takes beside. */
const TAKEN = array(
	'guide'    => array( 'theme', 'agence', 'phase', 'cout', 'territoire' ),
	'fiche'    => array( 'reference' ),
	'contact'  => array( 'agence' ),
	'orienter' => array( 'territoire' ),
);

const DEFAULT_HEIGHT = 900;

/**
 * What was typed under a name, value by value.
 *
 * @param string $name  One of VALUE_PATTERNS.
 * @param string $typed What the author wrote.
 * @return string[]
 */
function split_values( string $name, string $typed ): array {
	if ( 'reference' === $name && preg_match( '/^f\d+$/', $typed ) ) {
		return array( strtoupper( $typed ) );
	}
	return in_array( $name, LISTS, true ) ? (array) preg_split( '/[\s,]+/', $typed, -1, PREG_SPLIT_NO_EMPTY ) : array( $typed );
}

/**
 * The values that were typed under a name, without those that are none.
 *
 * @param string $name  One of VALUE_PATTERNS.
 * @param string $typed What the author wrote.
 * @return string[]
 */
function parse_values( string $name, string $typed ): array {
	return array_values( array_unique( preg_grep( VALUE_PATTERNS[ $name ], split_values( $name, $typed ) ) ) );
}

/**
 * Reads what an author wrote. Nothing that is not understood goes further: it is named in `refused`, for the author.
 *
 * @param mixed $typed Attributes of a shortcode or of a block.
 * @return array{type: string, display: string, values: array<string, string[]>, height: int, refused: string[]}
 */
function parse_request( $typed ): array {
	// A block may come from anywhere and hold any JSON.
	$typed   = array_map( 'strval', array_filter( (array) $typed, 'is_scalar' ) );
	$typed   = array_filter( array_map( 'trim', $typed ), 'strlen' );
	$type    = $typed['type'] ?? 'guide';
	$display = $typed['affichage'] ?? 'element';
	$height  = $typed['hauteur'] ?? (string) DEFAULT_HEIGHT;
	$refused = array_keys(
		array_filter(
			array(
				'type'      => ! in_array( $type, TYPES, true ),
				'affichage' => ! in_array( $display, DISPLAYS, true ),
				'hauteur'   => ! preg_match( '/^[1-9]\d{2,3}$/', $height ),
			)
		)
	);
	$type    = in_array( $type, TYPES, true ) ? $type : 'guide';
	$values  = array();
	foreach ( array_merge( TAKEN[ $type ], ALWAYS_TAKEN ) as $name ) {
		$values[ $name ] = parse_values( $name, $typed[ $name ] ?? '' );
		$asked           = array_unique( split_values( $name, $typed[ $name ] ?? '' ) );
		if ( isset( $typed[ $name ] ) && count( $values[ $name ] ) < count( $asked ) ) {
			$refused[] = $name;
		}
	}
	return array(
		'type'    => $type,
		'display' => 'cadre' === $display ? 'cadre' : 'element',
		'values'  => array_filter( $values ),
		'height'  => in_array( 'hauteur', $refused, true ) ? DEFAULT_HEIGHT : (int) $height,
		'refused' => $refused,
	);
}

/**
 * What the request says nothing of, and cannot do without; empty when it is whole.
 *
 * @param array $request What parse_request gives.
 */
function missing_in( array $request ): string {
	$name = REQUIRED[ $request['type'] ] ?? '';
	return '' !== $name && empty( $request['values'][ $name ] ) ? $name : '';
}
