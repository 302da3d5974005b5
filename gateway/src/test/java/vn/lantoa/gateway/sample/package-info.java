/** Stand-ins for the gateway's neighbours, and a client that can be as rude as a test needs. */
package vn.lantoa.gateway.sample;
