import { useStore } from '../../src/store';

// One store stands for as long as the worker does: each file starts with it as a page does.
useStore.setState(useStore.getInitialState(), true);
