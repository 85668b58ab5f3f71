<?php
/**
 * Addresses of the guide: pages for iframes, and pages for people.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const FRAME_PREFIX = '/embed/v1';

/**
 * `?theme=eau&theme=energie`, empty for nothing. Not http_build_query: the guide repeats a name, without brackets.
 *
 * @param array<string, string[]> $values Values by their name in an address.
 */
function to_query( array $values ): string {
	$pairs = array();
	foreach ( $values as $name => $several ) {
		foreach ( $several as $value ) {
			$pairs[] = rawurlencode( $name ) . '=' . rawurlencode( $value );
		}
	}
	return $pairs ? '?' . implode( '&', $pairs ) : '';
}

/**
 * What the request says beyond what it is about.
 *
 * @param array $request What parse_request gives.
 */
function options_of( array $request ): array {
	$subject = REQUIRED[ $request['type'] ] ?? '';
	return array_diff_key( $request['values'], array( $subject => true ) );
}

/**
 * The sheet or the agency that the request is about; empty for the whole guide.
 *
 * @param array $request What parse_request gives.
 */
function subject_of( array $request ): string {
	$subject = REQUIRED[ $request['type'] ] ?? '';
	return $request['values'][ $subject ][0] ?? '';
}

/**
 * The page to put in an iframe.
 *
 * @param array $request What parse_request gives.
 */
function frame_url( array $request ): string {
	$subject = subject_of( $request );
	$path    = '/' . $request['type'] . ( '' === $subject ? '' : '/' . rawurlencode( $subject ) );
	return guide_address() . FRAME_PREFIX . $path . to_query( array_diff_key( options_of( $request ), array( 'couleur' => true ) ) );
}

/**
 * The page to read by itself, for who has no script: mail readers, feeds, search engines.
 *
 * @param array $request What parse_request gives.
 */
function page_url( array $request ): string {
	$subject = rawurlencode( subject_of( $request ) );
	$query   = to_query( array_diff_key( options_of( $request ), array_flip( ALWAYS_TAKEN ) ) );
	switch ( $request['type'] ) {
		case 'fiche':
			return guide_address() . '/fiches/' . $subject;
		case 'contact':
			return guide_address() . '/agences/' . $subject;
		case 'orienter':
			return guide_address() . '/qui-contacter' . $query;
		default:
			return guide_address() . '/fiches' . $query;
	}
}
