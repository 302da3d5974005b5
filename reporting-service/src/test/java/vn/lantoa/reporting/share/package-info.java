/** Tests of how a plan's output is shared out among its themes. */
package vn.lantoa.reporting.share;
