import { defineConfig } from 'astro/config';

// Tout est écrit d’avance, style compris : une page est un seul fichier, sans script.
export default defineConfig({ build: { format: 'file', inlineStylesheets: 'always' } });
