// Reads a CSV with DuckDB and writes the columns that are compared as JSON.
import { createRequire } from 'node:module';
const [folder, file, mode, columns] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/`)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const options = mode === 'text' ? ', all_varchar = true' : '';
const names = columns.split(',').map((name) => `CAST("${name}" AS VARCHAR) AS "${name}"`);
const result = await connection.runAndReadAll(
  `SELECT ${names} FROM read_csv('${file.replaceAll("'", "''")}', header = true${options})`);
console.log(JSON.stringify(result.getRowObjects()));
