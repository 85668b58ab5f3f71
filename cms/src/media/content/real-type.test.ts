import { nameRealType } from './real-type';

describe('nameRealType', () => {
  it.each([
    ['MZ\u0090\0\u0003\0\0\0', 'un programme Windows'],
    ['\u007fELF\u0002\u0001\u0001\0', 'un programme'],
    ['PK\u0003\u0004\u0014\0\0\0\0\0', 'une archive ZIP'],
    ['Rar!\u001a\u0007\u0001\0', 'une archive RAR'],
    ['{\\rtf1 texte}', 'un texte RTF'],
    ['<!DOCTYPE html><p>Bonjour', 'une page web (HTML)'],
    ['\u00ef\u00bb\u00bf <html>', 'une page web (HTML)'],
    ['<?php echo 1;', 'un programme PHP'],
    ['#!/bin/sh\n', 'un programme'],
    ['<?xml version="1.0"?><!-- ici --><svg xmlns="x">', 'un dessin SVG'],
    ['<?xml version="1.0"?><note/>', 'un document XML'],
    ['Bonjour', 'du texte'],
    ['\u0001\u0002\0\u0003', 'un fichier d’un type inconnu'],
  ])('tells what %j is', async (start, label) => {
    expect(await nameRealType(Buffer.from(start, 'latin1'))).toBe(label);
  });
});
