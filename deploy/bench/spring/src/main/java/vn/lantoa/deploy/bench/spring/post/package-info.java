/** What is posted, read, judged and answered. */
package vn.lantoa.deploy.bench.spring.post;
