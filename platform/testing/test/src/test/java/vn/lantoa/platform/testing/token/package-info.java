/** The issuer and its mutants, tried on a service that trusts it. */
package vn.lantoa.platform.testing.token;
