/** Tests of growth: the rules as plain tests, the operation through HTTP. */
package vn.lantoa.reporting.growth;
