/**
 * What every benchmark does alike: series of rounds, latencies, the CPU time of process trees, the table and the JSON
 * at the end.
 */
@NullMarked
package vn.lantoa.deploy.bench.measure;

import org.jspecify.annotations.NullMarked;
