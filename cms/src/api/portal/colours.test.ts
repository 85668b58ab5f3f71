import { checkColour, type ColourName } from './colours';

const messageOf = (name: ColourName, colour: string): string =>
  checkColour(name, colour)[0]!.message;

describe('checkColour', () => {
  it('takes the colours of the guide itself, and none', () => {
    expect(checkColour('accentColour', '#0b4a63')).toEqual([]);
    expect(checkColour('linkColour', '#075a7c')).toEqual([]);
    expect(checkColour('accentColourDark', '#8ccbe6')).toEqual([]);
    expect(checkColour('linkColourDark', '#8ccbe6')).toEqual([]);
    expect(checkColour('accentColour', null)).toEqual([]);
  });

  it('names the colour, its contrast and the nearest that is read', () => {
    expect(messageOf('accentColour', '#ff9900')).toMatch(
      /^La couleur d’accent « #ff9900 » .* de 1,7, il en faut 4,5\. .* : « #[0-9a-f]{6} »\.$/,
    );
    expect(messageOf('linkColourDark', '#0b4a63')).toMatch(/mode sombre .* assez claire/);
  });

  it.each(['accentColour', 'linkColour', 'accentColourDark', 'linkColourDark'] as const)(
    'takes for %s the one that it proposed',
    (name) => {
      for (const colour of ['#ff9900', '#808080', '#00aa00', '#0b4a63', '#e0e0ff']) {
        const proposed = /« (#[0-9a-f]{6}) »\.$/.exec(
          checkColour(name, colour)[0]?.message ?? `« ${colour} ».`,
        )![1]!;
        expect(checkColour(name, proposed)).toEqual([]);
      }
    },
  );

  it.each(['rouge', '#12345', 'rgb(0, 0, 0)', '#0b4a63;background:url(x)'])(
    'refuses « %s », which is no colour',
    (typed) => {
      expect(messageOf('accentColour', typed)).toContain('n’est pas une couleur');
    },
  );
});
