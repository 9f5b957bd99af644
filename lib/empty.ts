/** Stands in for optional packages of wallet SDKs that this portal never calls. */
export {}
