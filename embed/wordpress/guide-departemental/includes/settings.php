<?php
/**
 * Réglages > Guide d’accompagnement: one field.
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'guide-departemental';

/** Where the page of settings is. */
function settings_url(): string {
	return admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
}

/**
 * Keeps what was there when the new address is not one, and says why. Nothing typed is the guide that the plugin comes from.
 *
 * @param mixed $typed What the administrator wrote.
 */
function sanitize_option_address( $typed ): string {
	if ( ! is_string( $typed ) || '' === trim( $typed ) ) {
		return '';
	}
	$address = parse_address( $typed );
	if ( '' !== $address ) {
		return $address;
	}
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error(
			OPTION,
			'invalid',
			__( 'L’adresse du guide doit commencer par https:// (ou http://localhost pour un essai). Celle d’avant est gardée.', 'guide-departemental' )
		);
	}
	return parse_address( get_option( OPTION, '' ) );
}

add_action(
	'admin_init',
	static function (): void {
		register_setting(
			SETTINGS_PAGE,
			OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_option_address',
				'default'           => '',
			)
		);
		add_settings_section( 'guide', '', '__return_null', SETTINGS_PAGE );
		add_settings_field(
			OPTION,
			__( 'Adresse du guide', 'guide-departemental' ),
			__NAMESPACE__ . '\print_address_field',
			SETTINGS_PAGE,
			'guide',
			array( 'label_for' => OPTION )
		);
	}
);

/** The field, and what it is without an answer. */
function print_address_field(): void {
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s" aria-describedby="%1$s-help">',
		esc_attr( OPTION ),
		esc_attr( get_option( OPTION, '' ) ),
		esc_attr( default_address() ? default_address() : 'https://guide.example.org' )
	);
	printf( '<p class="description" id="%s-help">', esc_attr( OPTION ) );
	if ( '' !== default_address() ) {
		/* translators: %s: address of a guide. */
		echo esc_html( sprintf( __( 'Laissez vide pour le guide d’où vient cette extension : %s.', 'guide-departemental' ), default_address() ) );
	} else {
		esc_html_e( 'L’adresse de la page d’accueil du guide, en https.', 'guide-departemental' );
	}
	echo '</p>';
}

/** The page: the field, then how to show the guide. */
function print_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Guide d’accompagnement', 'guide-departemental' ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( SETTINGS_PAGE );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Montrer le guide', 'guide-departemental' ); ?></h2>
		<ul class="ul-disc">
			<li><?php esc_html_e( 'Dans l’éditeur de blocs : le bloc « Guide d’accompagnement ».', 'guide-departemental' ); ?></li>
			<li>
				<?php esc_html_e( 'Ailleurs, un code court :', 'guide-departemental' ); ?>
				<ul>
					<li><code>[guide_departemental theme="eau"]</code></li>
					<li><code>[guide_departemental type="fiche" reference="F12"]</code></li>
					<li><code>[guide_departemental type="contact" agence="caue"]</code></li>
					<li><code>[guide_departemental type="orienter"]</code></li>
				</ul>
			</li>
			<li><?php esc_html_e( 'Ou l’adresse d’une fiche, d’une agence ou d’une thématique du guide, collée seule sur sa ligne.', 'guide-departemental' ); ?></li>
		</ul>
	</div>
	<?php
}

add_action(
	'admin_menu',
	static function (): void {
		$title = __( 'Guide d’accompagnement', 'guide-departemental' );
		add_options_page( $title, $title, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\print_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	static function ( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( settings_url() ), esc_html__( 'Réglages', 'guide-departemental' ) );
		return array_merge( array( $link ), $links );
	}
);
