<?php
/**
 * Where the guide is.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const OPTION = 'guide_departemental_address';

/**
 * The origin of an address that may be a guide's; empty when it may not. A path is dropped: what is pasted is often the
 * address of a page.
 *
 * @param mixed $typed What somebody wrote.
 */
function parse_address( $typed ): string {
	$parts  = is_string( $typed ) ? wp_parse_url( trim( $typed ) ) : false;
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$host   = strtolower( $parts['host'] ?? '' );
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	if ( ! preg_match( '/^(?:[\p{L}\p{N}.-]+|\[::1\])$/u', $host ) ) {
		return '';
	}
	// In the clear only on this very machine: elsewhere anybody on the way could write in the town hall's page.
	$is_here = in_array( $host, array( 'localhost', '127.0.0.1', '[::1]' ), true );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_here ) ) {
		return '';
	}
	return $scheme . '://' . $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** The guide that this copy of the plugin was downloaded from; empty for a copy of the sources. */
function default_address(): string {
	static $address = null;
	if ( null === $address ) {
		$file    = dirname( PLUGIN_FILE ) . '/guide.json';
		$kept    = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
		$address = parse_address( $kept['address'] ?? '' );
	}
	return $address;
}

/** The guide that is shown, without a final slash; empty when nobody has said which. */
function guide_address(): string {
	$chosen = parse_address( get_option( OPTION, '' ) );
	return '' === $chosen ? default_address() : $chosen;
}
