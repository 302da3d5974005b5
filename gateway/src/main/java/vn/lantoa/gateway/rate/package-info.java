/** How often one client, or one address without a valid token, may call within seconds; and what it is told of that. */
package vn.lantoa.gateway.rate;
