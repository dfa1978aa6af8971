/** The page that opens once after Sidelight has been installed. */
export const enWelcome = { title: 'Welcome to Sidelight' };
