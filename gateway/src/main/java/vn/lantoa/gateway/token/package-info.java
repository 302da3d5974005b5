/** The check of access tokens before a service is called: the realm's keys and the verification. */
package vn.lantoa.gateway.token;
