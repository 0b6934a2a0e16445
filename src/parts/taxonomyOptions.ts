import type { CoreData, PracticeId } from '../domain';
import { nameIn, nameLanguage, type Named } from '../i18n';
import type { SelectOption, SelectSection } from '../ui/SelectField';

/** Something with a name as a choice, in Welsh where that is asked for and known. */
export function namedOption(id: string, named: Named, language: string): SelectOption {
  const lang = nameLanguage(language, named);
  return { id, name: nameIn(language, named), ...(lang && { lang }) };
}

/** Names of practices by id; of one that the tables do not know its id. */
export function practiceNames(
  { practices }: CoreData['taxonomy'],
  language: string,
): (id: PracticeId) => string {
  return (id) => {
    const practice = practices.find((one) => one.id === id);
    return practice ? nameIn(language, practice) : id;
  };
}

/** The practices by family; a family without any is left out. */
export function practiceSections(
  { families, practices }: CoreData['taxonomy'],
  language: string,
): SelectSection[] {
  return families
    .map((family) => ({
      id: family.id,
      name: nameIn(language, family),
      options: practices
        .filter(({ familyId }) => familyId === family.id)
        .map((practice) => namedOption(practice.id, practice, language)),
    }))
    .filter(({ options }) => options.length > 0);
}
