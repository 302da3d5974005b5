/** B3: single items posted through the gateway, beside pgbench that runs the very statements of the media-service. */
package vn.lantoa.deploy.bench.submit;
