/** Tests of scorecards: the parts as plain tests, the operations through HTTP. */
package vn.lantoa.reporting.scorecard;
