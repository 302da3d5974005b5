/** Rate limits, counted in seconds: of each client, and of each address without a valid token. */
package vn.lantoa.gateway.rate;
