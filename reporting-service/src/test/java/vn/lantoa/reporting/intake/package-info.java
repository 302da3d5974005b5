/** Tests of the intake: whatever comes in whatever order, the sums are those of a model in plain Java. */
package vn.lantoa.reporting.intake;
