import { addMessages, learnWelsh } from '../../src/i18n';
import { en } from '../../src/i18n/en';

// A test may draw any piece by itself, without the code that brings its words to the page.
addMessages(en);
await learnWelsh();
