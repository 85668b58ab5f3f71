<?php
/**
 * [guide_departemental type="fiche" reference="F12"]
 *
 * What is copied from an element is understood too: `agency` is `agence`.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes by the names that request.php knows.
 *
 * @param mixed $attributes What WordPress read: an array, or an empty text.
 */
function from_element_names( $attributes ): array {
	$names = array_flip( ELEMENT_ATTRIBUTES );
	$named = array();
	foreach ( (array) $attributes as $name => $value ) {
		$named[ $names[ $name ] ?? $name ] = $value;
	}
	return $named;
}

add_shortcode(
	'guide_departemental',
	static function ( $attributes ): string {
		$html = render( from_element_names( $attributes ) );
		return '' === $html ? '' : '<div class="guide-departemental">' . $html . '</div>';
	}
);
