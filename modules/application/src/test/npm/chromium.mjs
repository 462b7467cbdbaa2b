// Unpacks the browser that the package carries below TMPDIR, and says where it lies.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // brings its libraries along
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
