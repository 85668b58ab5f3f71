<?php
/**
 * The block « Guide d’accompagnement ».
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'guide-departemental/guide';

/**
 * The block as readers have it.
 *
 * @param array $attributes What its author chose.
 */
function render_block( array $attributes ): string {
	$html = render( $attributes );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

add_action(
	'init',
	static function (): void {
		register_block_type(
			dirname( PLUGIN_FILE ) . '/block',
			array( 'render_callback' => __NAMESPACE__ . '\render_block' )
		);
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function (): void {
		$known = array(
			'address'     => guide_address(),
			'settingsUrl' => current_user_can( 'manage_options' ) ? settings_url() : '',
		);
		wp_add_inline_script(
			generate_block_asset_handle( BLOCK, 'editorScript' ),
			'window.guideDepartemental = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';',
			'before'
		);
	}
);
