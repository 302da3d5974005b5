/**
 * What lists, roll-ups, a monthly return and a file of tasks cost with hundreds of plans, beside the bare SQL of the
 * same.
 */
@NullMarked
package vn.lantoa.deploy.bench.plans;

import org.jspecify.annotations.NullMarked;
