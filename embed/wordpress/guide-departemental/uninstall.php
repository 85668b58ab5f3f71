<?php
/**
 * Leaves nothing behind: the address of the guide is all that this plugin keeps.
 *
 * @package GuideDepartemental
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $guide_departemental_site ) {
		delete_blog_option( $guide_departemental_site, 'guide_departemental_address' );
	}
} else {
	delete_option( 'guide_departemental_address' );
}
