<?php
/**
 * [guide_departemental type="fiche" reference="F12"]
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'guide_departemental',
	static function ( $attributes ): string {
		$html = render( $attributes );
		return '' === $html ? '' : '<div class="guide-departemental">' . $html . '</div>';
	}
);
