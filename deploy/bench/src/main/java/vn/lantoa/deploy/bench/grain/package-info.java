/** B8: whether reports and growth stay as fast with ten million facts as they are with ten thousand. */
@NullMarked
package vn.lantoa.deploy.bench.grain;

import org.jspecify.annotations.NullMarked;
