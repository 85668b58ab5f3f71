/** The words that every invented content carries wherever it is shown. */
export const DemoMark = () => <span class="tag tag-demo">Donnée de démonstration</span>;
