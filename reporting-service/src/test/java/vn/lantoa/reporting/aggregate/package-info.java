/** Tests of figures: which are asked for, where they are read, how they are answered. */
package vn.lantoa.reporting.aggregate;
