export * from './area';
export * from './dataset';
export * from './indicator';
export * from './organisation';
export * from './result';
export * from './scenario';
export * from './taxonomy';
export * from './units';
