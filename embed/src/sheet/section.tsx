import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  class?: string;
  children: ComponentChildren;
}

export const Section = ({ id, title, children, ...rest }: SectionProps) => (
  <section {...rest} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

interface ListSectionProps {
  id: string;
  title: string;
  class?: string;
  items: readonly string[];
  ordered?: boolean;
}

/** Nothing at all when the list is empty: an empty heading promises what is not there. */
export const ListSection = ({ items, ordered, ...section }: ListSectionProps) => {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <Section {...section}>
      <List>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </Section>
  );
};
