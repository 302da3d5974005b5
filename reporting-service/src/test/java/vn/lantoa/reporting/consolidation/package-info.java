/** Tests of what agencies owe of a period. */
package vn.lantoa.reporting.consolidation;
