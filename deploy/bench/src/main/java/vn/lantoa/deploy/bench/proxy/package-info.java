/** B1: requests a second through the gateway, as it is shipped, beside nginx in front of the same backend. */
package vn.lantoa.deploy.bench.proxy;
