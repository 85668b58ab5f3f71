<?php
/**
 * Plugin Name:       Guide d’accompagnement des communes
 * Description:       Montre dans vos pages les fiches du guide d’accompagnement : par un bloc, un code court, ou l’adresse d’une fiche collée dans le texte.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            Ingénierie Départementale Manche
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       guide-departemental
 * Update URI:        false
 *
 * @package GuideDepartemental
 */

namespace GuideDepartemental;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/request.php';
require __DIR__ . '/includes/paths.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/oembed.php';
