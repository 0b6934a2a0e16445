// The store asks where the page lies. Imported before anything that imports the store.
Object.assign(globalThis, { document: { baseURI: 'https://map.example/' } });
