import { i18n, speak } from '../i18n';
import { useStore } from '../store';

/**
 * The page speaks the language of its address from now on, and says so to screen readers.
 * @returns once the first words are there
 */
export async function followLanguage(): Promise<void> {
  i18n.on('languageChanged', (language: string) => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
  });
  useStore.subscribe(({ link }, before) => {
    if (link.language !== before.link.language) void speak(link.language);
  });
  await speak(useStore.getState().link.language);
}
