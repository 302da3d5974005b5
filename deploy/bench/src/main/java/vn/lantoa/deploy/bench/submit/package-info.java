/** B3: single items posted through the gateway, beside pgbench that runs the very statements of the media-service. */
@NullMarked
package vn.lantoa.deploy.bench.submit;

import org.jspecify.annotations.NullMarked;
