<?php

declare(strict_types=1);

/** Les fiches du guide sur une page en PHP, sans bibliothèque. GUIDE_URL dit où est le guide. */
const DOCUMENT_ID = 'sha256:deaa3218a545039ff2599f654338e339428e5ca5c1da775dbf5dd9260cbb65d3';

$guide = getenv('GUIDE_URL') ?: 'http://localhost:4000';
$asked = $_GET['commune'] ?? '50129';
$commune = is_string($asked) ? $asked : '';

function text(?string $value): string
{
    return htmlspecialchars($value ?? '', ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/** Un lien qui ne mène que sur le web. */
function link_to(string $url): string
{
    return preg_match('#^https?://#', $url) === 1 ? text($url) : '';
}

/** La dernière réponse à cette adresse, avec son validateur. */
function kept(string $file): array
{
    $kept = is_file($file) ? json_decode((string) file_get_contents($file), true) : null;
    return is_array($kept) ? $kept : ['etag' => '', 'body' => ''];
}

/**
 * Lit un document enregistré, par GET et dans l’ordre que les caches reconnaissent.
 * @throws RuntimeException avec une phrase à montrer.
 */
function ask(string $guide, array $variables): array
{
    $search = 'documentId=' . rawurlencode(DOCUMENT_ID);
    $search .= '&variables=' . rawurlencode((string) json_encode($variables));
    $address = "$guide/graphql?$search";
    $file = sys_get_temp_dir() . '/guide-' . hash('sha256', $address) . '.json';
    $kept = kept($file);
    $headers = ['Accept: application/json'];
    if ($kept['etag'] !== '') {
        $headers[] = "If-None-Match: {$kept['etag']}";
    }
    $context = stream_context_create(['http' => [
        'header' => $headers,
        'timeout' => 5,
        'ignore_errors' => true,
    ]]);
    $body = @file_get_contents($address, false, $context);
    $answered = $http_response_header ?? [];
    $status = preg_match('#^HTTP/\S+ (\d{3})#', $answered[0] ?? '', $found) === 1 ? (int) $found[1] : 0;
    // Le guide n’est pas là, ou demande d’attendre : la dernière réponse vaut mieux que rien.
    $isAway = $status === 0 || $status === 429 || $status >= 500;
    if ($status === 304 || ($isAway && $kept['body'] !== '')) {
        $body = $kept['body'];
    }
    $answer = is_string($body) ? json_decode($body, true) : null;
    if (!is_array($answer) || !isset($answer['data'])) {
        error_log('guide: ' . ($answer['errors'][0]['message'] ?? "status $status"));
        throw new RuntimeException('Le guide ne répond pas pour l’instant. Réessayez dans un instant.');
    }
    foreach ($answered as $header) {
        if (stripos($header, 'etag:') === 0) {
            file_put_contents($file, json_encode(['etag' => trim(substr($header, 5)), 'body' => $body]), LOCK_EX);
        }
    }
    return $answer['data'];
}

$message = '';
$sheets = [];
try {
    $variables = ['filter' => ['themes' => ['eau'], 'territory' => $commune], 'first' => 20];
    $sheets = ask($guide, $variables)['sheets']['nodes'];
    $message = count($sheets) === 0 ? 'Aucune fiche pour cette commune.' : count($sheets) . ' fiches';
} catch (RuntimeException $error) {
    http_response_code(503);
    $message = $error->getMessage();
}
?>
<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Être aidé pour l’eau et l’assainissement</title>
<style>:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; } main { max-width: 42rem; margin: 0 auto; padding: 1rem; } ul { list-style: none; padding: 0; } li { border-block-start: 1px solid; padding-block: 1rem; } h2 { font-size: 1.1rem; margin: 0; } p { margin: 0.3rem 0 0; }</style>
</head>
<body>
<main>
<h1>Être aidé pour l’eau et l’assainissement</h1>
<p role="status"><?= text($message) ?></p>
<ul>
<?php foreach ($sheets as $sheet): ?>
<li>
<h2><a href="<?= link_to($sheet['url']) ?>"><?= text($sheet['title']) ?></a></h2>
<p><?= text($sheet['summary']) ?></p>
<p><?= text($sheet['leadAgency']['name']) ?> · <?= text($sheet['feeModelLabel']) ?><?= $sheet['isDemoData'] ? ' · donnée de démonstration' : '' ?></p>
</li>
<?php endforeach ?>
</ul>
<p><a href="<?= link_to($guide . '/fiches') ?>">Toutes les fiches du guide</a></p>
</main>
</body>
</html>
