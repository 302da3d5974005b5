/** A client of the system that costs little: keep-alive connections on plain sockets, and the sample identities' tokens. */
package vn.lantoa.deploy.local.client;
