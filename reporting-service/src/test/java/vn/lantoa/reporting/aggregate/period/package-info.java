/** Tests of the feature of this name. */
package vn.lantoa.reporting.aggregate.period;
