/** Whether next-auth refused an e-mail and password, told by the error's type: classes differ between bundles. */
export const isWrongCredentials = (error: unknown): boolean =>
  error instanceof Error && 'type' in error && error.type === 'CredentialsSignin'
