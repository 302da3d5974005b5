/** Tests of what plans are steered by: the rules as plain tests, their events and cards through HTTP. */
package vn.lantoa.reporting.scorecard.steering;
