/** B4: a large submission beside COPY. */
@NullMarked
package vn.lantoa.deploy.bench.bulk;

import org.jspecify.annotations.NullMarked;
