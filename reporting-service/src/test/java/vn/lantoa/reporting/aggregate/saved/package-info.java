/** Tests of saved queries. */
package vn.lantoa.reporting.aggregate.saved;
