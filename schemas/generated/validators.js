// Generated from schemas/json by "npm run generate". Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
function fail(validator, instancePath, schemaPath, keyword, params, message) {
	validator.errors = [{
		instancePath,
		schemaPath,
		keyword,
		params,
		message
	}];
	return false;
}
const isNothing = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) return fail(validate10, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
	else return fail(validate10, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate10.errors = vErrors;
	return true;
}
const isBridgeRequest = validate11;
const func2 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.method === void 0 && (missing0 = "method") || data.params === void 0 && (missing0 = "params")) return fail(validate11, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "method" || key0 === "params")) return fail(validate11, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.type !== void 0) {
				if ("request" !== data.type) return fail(validate11, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "request" }, "must be equal to constant");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate11, instancePath + "/id", "#/properties/id/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) return fail(validate11, instancePath + "/id", "#/properties/id/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.method !== void 0) {
						let data2 = data.method;
						if (typeof data2 === "string") {
							if (func2(data2) > 64) return fail(validate11, instancePath + "/method", "#/properties/method/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters");
						} else return fail(validate11, instancePath + "/method", "#/properties/method/type", "type", { type: "string" }, "must be string");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.params !== void 0) {
							let data3 = data.params;
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) return fail(validate11, instancePath + "/params", "#/properties/params/type", "type", { type: "object" }, "must be object");
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else return fail(validate11, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate11.errors = vErrors;
	return true;
}
const isEditRequest = validate12;
const pattern0 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern0.test(data)) return fail(validate16, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]{1,64}$" }, "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"");
	} else return fail(validate16, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate16.errors = vErrors;
	return true;
}
const schema22 = {
	"$id": "Clip",
	"description": "A stretch of a media file on a track; its times are as in GraphClip.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"name",
		"media",
		"start",
		"offset",
		"length",
		"gain",
		"fadeIn",
		"fadeOut"
	],
	"properties": {
		"id": { "$ref": "EntityId" },
		"name": { "$ref": "Name" },
		"media": { "$ref": "EntityId" },
		"start": { "$ref": "Tick" },
		"offset": { "$ref": "SourceFrames" },
		"length": { "$ref": "SourceFrames" },
		"gain": { "$ref": "GainDb" },
		"fadeIn": { "$ref": "SourceFrames" },
		"fadeOut": { "$ref": "SourceFrames" },
		"loop": { "$ref": "SourceLoop" }
	}
};
const func5 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) return fail(validate21, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "start" || key0 === "end")) return fail(validate21, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.start !== void 0) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate21, instancePath + "/start", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate21, instancePath + "/start", "SourceFrames/maximum", "maximum", {
						comparison: "<=",
						limit: 9007199254740991
					}, "must be <= 9007199254740991");
					else if (data0 < 0 || isNaN(data0)) return fail(validate21, instancePath + "/start", "SourceFrames/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.end !== void 0) {
					let data1 = data.end;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate21, instancePath + "/end", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate21, instancePath + "/end", "SourceFrames/maximum", "maximum", {
							comparison: "<=",
							limit: 9007199254740991
						}, "must be <= 9007199254740991");
						else if (data1 < 0 || isNaN(data1)) return fail(validate21, instancePath + "/end", "SourceFrames/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate21, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate21.errors = vErrors;
	return true;
}
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.media === void 0 && (missing0 = "media") || data.start === void 0 && (missing0 = "start") || data.offset === void 0 && (missing0 = "offset") || data.length === void 0 && (missing0 = "length") || data.gain === void 0 && (missing0 = "gain") || data.fadeIn === void 0 && (missing0 = "fadeIn") || data.fadeOut === void 0 && (missing0 = "fadeOut")) return fail(validate18, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema22.properties, key0)) return fail(validate18, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func2(data1) > 200) return fail(validate18, instancePath + "/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
									else if (func2(data1) < 1) return fail(validate18, instancePath + "/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
									else if (!pattern1.test(data1)) return fail(validate18, instancePath + "/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
								} else return fail(validate18, instancePath + "/name", "Name/type", "type", { type: "string" }, "must be string");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.media !== void 0) {
								const _errs6 = errors;
								if (!validate16(data.media, {
									instancePath: instancePath + "/media",
									parentData: data,
									parentDataProperty: "media",
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs7 = errors;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate18, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) return fail(validate18, instancePath + "/start", "Tick/maximum", "maximum", {
												comparison: "<=",
												limit: 0xe8d4a51000
											}, "must be <= 1000000000000");
											else if (data3 < 0 || isNaN(data3)) return fail(validate18, instancePath + "/start", "Tick/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.offset !== void 0) {
										let data4 = data.offset;
										const _errs10 = errors;
										const _errs11 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate18, instancePath + "/offset", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs11) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 9007199254740991 || isNaN(data4)) return fail(validate18, instancePath + "/offset", "SourceFrames/maximum", "maximum", {
													comparison: "<=",
													limit: 9007199254740991
												}, "must be <= 9007199254740991");
												else if (data4 < 0 || isNaN(data4)) return fail(validate18, instancePath + "/offset", "SourceFrames/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.length !== void 0) {
											let data5 = data.length;
											const _errs13 = errors;
											const _errs14 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate18, instancePath + "/length", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs14) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate18, instancePath + "/length", "SourceFrames/maximum", "maximum", {
														comparison: "<=",
														limit: 9007199254740991
													}, "must be <= 9007199254740991");
													else if (data5 < 0 || isNaN(data5)) return fail(validate18, instancePath + "/length", "SourceFrames/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gain !== void 0) {
												let data6 = data.gain;
												const _errs16 = errors;
												if (errors === errors) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 24 || isNaN(data6)) return fail(validate18, instancePath + "/gain", "GainDb/maximum", "maximum", {
															comparison: "<=",
															limit: 24
														}, "must be <= 24");
														else if (data6 < -144 || isNaN(data6)) return fail(validate18, instancePath + "/gain", "GainDb/minimum", "minimum", {
															comparison: ">=",
															limit: -144
														}, "must be >= -144");
													} else return fail(validate18, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fadeIn !== void 0) {
													let data7 = data.fadeIn;
													const _errs19 = errors;
													const _errs20 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate18, instancePath + "/fadeIn", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs20) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 9007199254740991 || isNaN(data7)) return fail(validate18, instancePath + "/fadeIn", "SourceFrames/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data7 < 0 || isNaN(data7)) return fail(validate18, instancePath + "/fadeIn", "SourceFrames/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.fadeOut !== void 0) {
														let data8 = data.fadeOut;
														const _errs22 = errors;
														const _errs23 = errors;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate18, instancePath + "/fadeOut", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs23) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 > 9007199254740991 || isNaN(data8)) return fail(validate18, instancePath + "/fadeOut", "SourceFrames/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data8 < 0 || isNaN(data8)) return fail(validate18, instancePath + "/fadeOut", "SourceFrames/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.loop !== void 0) {
															const _errs25 = errors;
															if (!validate21(data.loop, {
																instancePath: instancePath + "/loop",
																parentData: data,
																parentDataProperty: "loop",
																rootData
															})) {
																vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate18, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate18.errors = vErrors;
	return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.color === void 0 && (missing0 = "color") || data.gain === void 0 && (missing0 = "gain") || data.pan === void 0 && (missing0 = "pan") || data.mute === void 0 && (missing0 = "mute") || data.solo === void 0 && (missing0 = "solo") || data.clips === void 0 && (missing0 = "clips")) return fail(validate15, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "color" || key0 === "gain" || key0 === "pan" || key0 === "mute" || key0 === "solo" || key0 === "clips")) return fail(validate15, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func2(data1) > 200) return fail(validate15, instancePath + "/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
									else if (func2(data1) < 1) return fail(validate15, instancePath + "/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
									else if (!pattern1.test(data1)) return fail(validate15, instancePath + "/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
								} else return fail(validate15, instancePath + "/name", "Name/type", "type", { type: "string" }, "must be string");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.color !== void 0) {
								let data2 = data.color;
								const _errs6 = errors;
								const _errs7 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate15, instancePath + "/color", "ColorIndex/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs7) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 11 || isNaN(data2)) return fail(validate15, instancePath + "/color", "ColorIndex/maximum", "maximum", {
											comparison: "<=",
											limit: 11
										}, "must be <= 11");
										else if (data2 < 0 || isNaN(data2)) return fail(validate15, instancePath + "/color", "ColorIndex/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gain !== void 0) {
									let data3 = data.gain;
									const _errs9 = errors;
									if (errors === errors) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 24 || isNaN(data3)) return fail(validate15, instancePath + "/gain", "GainDb/maximum", "maximum", {
												comparison: "<=",
												limit: 24
											}, "must be <= 24");
											else if (data3 < -144 || isNaN(data3)) return fail(validate15, instancePath + "/gain", "GainDb/minimum", "minimum", {
												comparison: ">=",
												limit: -144
											}, "must be >= -144");
										} else return fail(validate15, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pan !== void 0) {
										let data4 = data.pan;
										const _errs12 = errors;
										if (errors === errors) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1 || isNaN(data4)) return fail(validate15, instancePath + "/pan", "Pan/maximum", "maximum", {
													comparison: "<=",
													limit: 1
												}, "must be <= 1");
												else if (data4 < -1 || isNaN(data4)) return fail(validate15, instancePath + "/pan", "Pan/minimum", "minimum", {
													comparison: ">=",
													limit: -1
												}, "must be >= -1");
											} else return fail(validate15, instancePath + "/pan", "Pan/type", "type", { type: "number" }, "must be number");
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mute !== void 0) {
											const _errs15 = errors;
											if (typeof data.mute !== "boolean") return fail(validate15, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.solo !== void 0) {
												const _errs17 = errors;
												if (typeof data.solo !== "boolean") return fail(validate15, instancePath + "/solo", "#/properties/solo/type", "type", { type: "boolean" }, "must be boolean");
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.clips !== void 0) {
													let data7 = data.clips;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) return fail(validate15, instancePath + "/clips", "#/properties/clips/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
															else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs21 = errors;
																	if (!validate18(data7[i0], {
																		instancePath: instancePath + "/clips/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															}
														} else return fail(validate15, instancePath + "/clips", "#/properties/clips/type", "type", { type: "array" }, "must be array");
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate15, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.track === void 0 && (missing0 = "track") || data.index === void 0 && (missing0 = "index")) return fail(validate14, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "track" || key0 === "index")) return fail(validate14, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.add" !== data.type) return fail(validate14, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "track.add" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.track !== void 0) {
							const _errs3 = errors;
							if (!validate15(data.track, {
								instancePath: instancePath + "/track",
								parentData: data,
								parentDataProperty: "track",
								rootData
							})) {
								vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate14, instancePath + "/index", "#/properties/index/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) return fail(validate14, instancePath + "/index", "#/properties/index/maximum", "maximum", {
											comparison: "<=",
											limit: 4096
										}, "must be <= 4096");
										else if (data2 < 0 || isNaN(data2)) return fail(validate14, instancePath + "/index", "#/properties/index/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate14, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId")) return fail(validate25, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId")) return fail(validate25, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.remove" !== data.type) return fail(validate25, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "track.remove" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate25, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.index === void 0 && (missing0 = "index")) return fail(validate27, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "index")) return fail(validate27, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.move" !== data.type) return fail(validate27, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "track.move" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate27, instancePath + "/index", "#/properties/index/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) return fail(validate27, instancePath + "/index", "#/properties/index/maximum", "maximum", {
											comparison: "<=",
											limit: 4096
										}, "must be <= 4096");
										else if (data2 < 0 || isNaN(data2)) return fail(validate27, instancePath + "/index", "#/properties/index/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate27, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.values === void 0 && (missing0 = "values")) return fail(validate29, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "values")) return fail(validate29, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.set" !== data.type) return fail(validate29, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "track.set" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) return fail(validate29, instancePath + "/values", "#/properties/values/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties");
										else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "color" || key1 === "gain" || key1 === "pan" || key1 === "mute" || key1 === "solo")) return fail(validate29, instancePath + "/values", "#/properties/values/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													let data3 = data2.name;
													const _errs7 = errors;
													if (errors === errors) {
														if (typeof data3 === "string") {
															if (func2(data3) > 200) return fail(validate29, instancePath + "/values/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
															else if (func2(data3) < 1) return fail(validate29, instancePath + "/values/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
															else if (!pattern1.test(data3)) return fail(validate29, instancePath + "/values/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
														} else return fail(validate29, instancePath + "/values/name", "Name/type", "type", { type: "string" }, "must be string");
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.color !== void 0) {
														let data4 = data2.color;
														const _errs10 = errors;
														const _errs11 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate29, instancePath + "/values/color", "ColorIndex/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs11) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 11 || isNaN(data4)) return fail(validate29, instancePath + "/values/color", "ColorIndex/maximum", "maximum", {
																	comparison: "<=",
																	limit: 11
																}, "must be <= 11");
																else if (data4 < 0 || isNaN(data4)) return fail(validate29, instancePath + "/values/color", "ColorIndex/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid1 = _errs10 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.gain !== void 0) {
															let data5 = data2.gain;
															const _errs13 = errors;
															if (errors === errors) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 24 || isNaN(data5)) return fail(validate29, instancePath + "/values/gain", "GainDb/maximum", "maximum", {
																		comparison: "<=",
																		limit: 24
																	}, "must be <= 24");
																	else if (data5 < -144 || isNaN(data5)) return fail(validate29, instancePath + "/values/gain", "GainDb/minimum", "minimum", {
																		comparison: ">=",
																		limit: -144
																	}, "must be >= -144");
																} else return fail(validate29, instancePath + "/values/gain", "GainDb/type", "type", { type: "number" }, "must be number");
															}
															var valid1 = _errs13 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.pan !== void 0) {
																let data6 = data2.pan;
																const _errs16 = errors;
																if (errors === errors) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 1 || isNaN(data6)) return fail(validate29, instancePath + "/values/pan", "Pan/maximum", "maximum", {
																			comparison: "<=",
																			limit: 1
																		}, "must be <= 1");
																		else if (data6 < -1 || isNaN(data6)) return fail(validate29, instancePath + "/values/pan", "Pan/minimum", "minimum", {
																			comparison: ">=",
																			limit: -1
																		}, "must be >= -1");
																	} else return fail(validate29, instancePath + "/values/pan", "Pan/type", "type", { type: "number" }, "must be number");
																}
																var valid1 = _errs16 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.mute !== void 0) {
																	const _errs19 = errors;
																	if (typeof data2.mute !== "boolean") return fail(validate29, instancePath + "/values/mute", "#/properties/values/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
																	var valid1 = _errs19 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.solo !== void 0) {
																		const _errs21 = errors;
																		if (typeof data2.solo !== "boolean") return fail(validate29, instancePath + "/values/solo", "#/properties/values/properties/solo/type", "type", { type: "boolean" }, "must be boolean");
																		var valid1 = _errs21 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											}
										}
									} else return fail(validate29, instancePath + "/values", "#/properties/values/type", "type", { type: "object" }, "must be object");
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate29, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.clip === void 0 && (missing0 = "clip")) return fail(validate31, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "clip" || key0 === "index")) return fail(validate31, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.add" !== data.type) return fail(validate31, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "clip.add" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clip !== void 0) {
								const _errs4 = errors;
								if (!validate18(data.clip, {
									instancePath: instancePath + "/clip",
									parentData: data,
									parentDataProperty: "clip",
									rootData
								})) {
									vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.index !== void 0) {
									let data3 = data.index;
									const _errs5 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate31, instancePath + "/index", "#/properties/index/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs5) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 1e5 || isNaN(data3)) return fail(validate31, instancePath + "/index", "#/properties/index/maximum", "maximum", {
												comparison: "<=",
												limit: 1e5
											}, "must be <= 100000");
											else if (data3 < 0 || isNaN(data3)) return fail(validate31, instancePath + "/index", "#/properties/index/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate31, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId")) return fail(validate34, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId")) return fail(validate34, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.remove" !== data.type) return fail(validate34, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "clip.remove" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate34, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.values === void 0 && (missing0 = "values")) return fail(validate36, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "values")) return fail(validate36, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.set" !== data.type) return fail(validate36, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "clip.set" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) return fail(validate36, instancePath + "/values", "#/properties/values/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties");
										else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "start" || key1 === "offset" || key1 === "length" || key1 === "gain" || key1 === "fadeIn" || key1 === "fadeOut" || key1 === "loop")) return fail(validate36, instancePath + "/values", "#/properties/values/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													let data3 = data2.name;
													const _errs7 = errors;
													if (errors === errors) {
														if (typeof data3 === "string") {
															if (func2(data3) > 200) return fail(validate36, instancePath + "/values/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
															else if (func2(data3) < 1) return fail(validate36, instancePath + "/values/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
															else if (!pattern1.test(data3)) return fail(validate36, instancePath + "/values/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
														} else return fail(validate36, instancePath + "/values/name", "Name/type", "type", { type: "string" }, "must be string");
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.start !== void 0) {
														let data4 = data2.start;
														const _errs10 = errors;
														const _errs11 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate36, instancePath + "/values/start", "Tick/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs11) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 0xe8d4a51000 || isNaN(data4)) return fail(validate36, instancePath + "/values/start", "Tick/maximum", "maximum", {
																	comparison: "<=",
																	limit: 0xe8d4a51000
																}, "must be <= 1000000000000");
																else if (data4 < 0 || isNaN(data4)) return fail(validate36, instancePath + "/values/start", "Tick/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid1 = _errs10 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.offset !== void 0) {
															let data5 = data2.offset;
															const _errs13 = errors;
															const _errs14 = errors;
															if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate36, instancePath + "/values/offset", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs14) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate36, instancePath + "/values/offset", "SourceFrames/maximum", "maximum", {
																		comparison: "<=",
																		limit: 9007199254740991
																	}, "must be <= 9007199254740991");
																	else if (data5 < 0 || isNaN(data5)) return fail(validate36, instancePath + "/values/offset", "SourceFrames/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid1 = _errs13 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.length !== void 0) {
																let data6 = data2.length;
																const _errs16 = errors;
																const _errs17 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate36, instancePath + "/values/length", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs17) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 9007199254740991 || isNaN(data6)) return fail(validate36, instancePath + "/values/length", "SourceFrames/maximum", "maximum", {
																			comparison: "<=",
																			limit: 9007199254740991
																		}, "must be <= 9007199254740991");
																		else if (data6 < 0 || isNaN(data6)) return fail(validate36, instancePath + "/values/length", "SourceFrames/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid1 = _errs16 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.gain !== void 0) {
																	let data7 = data2.gain;
																	const _errs19 = errors;
																	if (errors === errors) {
																		if (typeof data7 == "number" && isFinite(data7)) {
																			if (data7 > 24 || isNaN(data7)) return fail(validate36, instancePath + "/values/gain", "GainDb/maximum", "maximum", {
																				comparison: "<=",
																				limit: 24
																			}, "must be <= 24");
																			else if (data7 < -144 || isNaN(data7)) return fail(validate36, instancePath + "/values/gain", "GainDb/minimum", "minimum", {
																				comparison: ">=",
																				limit: -144
																			}, "must be >= -144");
																		} else return fail(validate36, instancePath + "/values/gain", "GainDb/type", "type", { type: "number" }, "must be number");
																	}
																	var valid1 = _errs19 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.fadeIn !== void 0) {
																		let data8 = data2.fadeIn;
																		const _errs22 = errors;
																		const _errs23 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate36, instancePath + "/values/fadeIn", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
																		if (errors === _errs23) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 > 9007199254740991 || isNaN(data8)) return fail(validate36, instancePath + "/values/fadeIn", "SourceFrames/maximum", "maximum", {
																					comparison: "<=",
																					limit: 9007199254740991
																				}, "must be <= 9007199254740991");
																				else if (data8 < 0 || isNaN(data8)) return fail(validate36, instancePath + "/values/fadeIn", "SourceFrames/minimum", "minimum", {
																					comparison: ">=",
																					limit: 0
																				}, "must be >= 0");
																			}
																		}
																		var valid1 = _errs22 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data2.fadeOut !== void 0) {
																			let data9 = data2.fadeOut;
																			const _errs25 = errors;
																			const _errs26 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return fail(validate36, instancePath + "/values/fadeOut", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
																			if (errors === _errs26) {
																				if (typeof data9 == "number" && isFinite(data9)) {
																					if (data9 > 9007199254740991 || isNaN(data9)) return fail(validate36, instancePath + "/values/fadeOut", "SourceFrames/maximum", "maximum", {
																						comparison: "<=",
																						limit: 9007199254740991
																					}, "must be <= 9007199254740991");
																					else if (data9 < 0 || isNaN(data9)) return fail(validate36, instancePath + "/values/fadeOut", "SourceFrames/minimum", "minimum", {
																						comparison: ">=",
																						limit: 0
																					}, "must be >= 0");
																				}
																			}
																			var valid1 = _errs25 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data2.loop !== void 0) {
																				let data10 = data2.loop;
																				const _errs28 = errors;
																				const _errs29 = errors;
																				let valid9 = false;
																				const _errs30 = errors;
																				if (!validate21(data10, {
																					instancePath: instancePath + "/values/loop",
																					parentData: data2,
																					parentDataProperty: "loop",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs30 === errors;
																				valid9 = valid9 || _valid0;
																				if (!valid9) {
																					const _errs31 = errors;
																					if (data10 !== null) {
																						const err0 = {
																							instancePath: instancePath + "/values/loop",
																							schemaPath: "#/properties/values/properties/loop/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																					var _valid0 = _errs31 === errors;
																					valid9 = valid9 || _valid0;
																				}
																				if (!valid9) {
																					const err1 = {
																						instancePath: instancePath + "/values/loop",
																						schemaPath: "#/properties/values/properties/loop/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate36.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs29;
																					if (vErrors !== null) {
																						if (_errs29) vErrors.length = _errs29;
																						else vErrors = null;
																					}
																				}
																				var valid1 = _errs28 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else return fail(validate36, instancePath + "/values", "#/properties/values/type", "type", { type: "object" }, "must be object");
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate36, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.trackId === void 0 && (missing0 = "trackId") || data.start === void 0 && (missing0 = "start")) return fail(validate39, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "trackId" || key0 === "start" || key0 === "index")) return fail(validate39, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.move" !== data.type) return fail(validate39, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "clip.move" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trackId !== void 0) {
								const _errs4 = errors;
								if (!validate16(data.trackId, {
									instancePath: instancePath + "/trackId",
									parentData: data,
									parentDataProperty: "trackId",
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs5 = errors;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate39, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) return fail(validate39, instancePath + "/start", "Tick/maximum", "maximum", {
												comparison: "<=",
												limit: 0xe8d4a51000
											}, "must be <= 1000000000000");
											else if (data3 < 0 || isNaN(data3)) return fail(validate39, instancePath + "/start", "Tick/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.index !== void 0) {
										let data4 = data.index;
										const _errs8 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate39, instancePath + "/index", "#/properties/index/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs8) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1e5 || isNaN(data4)) return fail(validate39, instancePath + "/index", "#/properties/index/maximum", "maximum", {
													comparison: "<=",
													limit: 1e5
												}, "must be <= 100000");
												else if (data4 < 0 || isNaN(data4)) return fail(validate39, instancePath + "/index", "#/properties/index/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate39, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^media/\\.{1,2}$", "u");
const pattern7 = new RegExp("^media/[^/\\\\\\u0000-\\u001f]+$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.frames === void 0 && (missing0 = "frames")) return fail(validate43, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "file" || key0 === "sampleRate" || key0 === "channels" || key0 === "frames")) return fail(validate43, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func2(data1) > 200) return fail(validate43, instancePath + "/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
									else if (func2(data1) < 1) return fail(validate43, instancePath + "/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
									else if (!pattern1.test(data1)) return fail(validate43, instancePath + "/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
								} else return fail(validate43, instancePath + "/name", "Name/type", "type", { type: "string" }, "must be string");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								let data2 = data.file;
								const _errs6 = errors;
								const _errs8 = errors;
								const _errs9 = errors;
								if (typeof data2 === "string") {
									if (!pattern6.test(data2)) {
										const err0 = {};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								}
								if (_errs9 === errors) return fail(validate43, instancePath + "/file", "#/properties/file/not", "not", {}, "must NOT be valid");
								else {
									errors = _errs8;
									if (vErrors !== null) {
										if (_errs8) vErrors.length = _errs8;
										else vErrors = null;
									}
								}
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func2(data2) > 255) return fail(validate43, instancePath + "/file", "#/properties/file/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters");
										else if (!pattern7.test(data2)) return fail(validate43, instancePath + "/file", "#/properties/file/pattern", "pattern", { pattern: "^media/[^/\\\\\\u0000-\\u001f]+$" }, "must match pattern \"^media/[^/\\\\\\u0000-\\u001f]+$\"");
									} else return fail(validate43, instancePath + "/file", "#/properties/file/type", "type", { type: "string" }, "must be string");
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sampleRate !== void 0) {
									let data3 = data.sampleRate;
									const _errs10 = errors;
									const _errs11 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate43, instancePath + "/sampleRate", "SampleRate/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs11) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 384e3 || isNaN(data3)) return fail(validate43, instancePath + "/sampleRate", "SampleRate/maximum", "maximum", {
												comparison: "<=",
												limit: 384e3
											}, "must be <= 384000");
											else if (data3 < 8e3 || isNaN(data3)) return fail(validate43, instancePath + "/sampleRate", "SampleRate/minimum", "minimum", {
												comparison: ">=",
												limit: 8e3
											}, "must be >= 8000");
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.channels !== void 0) {
										let data4 = data.channels;
										const _errs13 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate43, instancePath + "/channels", "#/properties/channels/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs13) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 64 || isNaN(data4)) return fail(validate43, instancePath + "/channels", "#/properties/channels/maximum", "maximum", {
													comparison: "<=",
													limit: 64
												}, "must be <= 64");
												else if (data4 < 1 || isNaN(data4)) return fail(validate43, instancePath + "/channels", "#/properties/channels/minimum", "minimum", {
													comparison: ">=",
													limit: 1
												}, "must be >= 1");
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.frames !== void 0) {
											let data5 = data.frames;
											const _errs15 = errors;
											const _errs16 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate43, instancePath + "/frames", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs16) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate43, instancePath + "/frames", "SourceFrames/maximum", "maximum", {
														comparison: "<=",
														limit: 9007199254740991
													}, "must be <= 9007199254740991");
													else if (data5 < 0 || isNaN(data5)) return fail(validate43, instancePath + "/frames", "SourceFrames/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate43, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.media === void 0 && (missing0 = "media")) return fail(validate42, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "media" || key0 === "index")) return fail(validate42, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.add" !== data.type) return fail(validate42, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "media.add" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.media !== void 0) {
							const _errs3 = errors;
							if (!validate43(data.media, {
								instancePath: instancePath + "/media",
								parentData: data,
								parentDataProperty: "media",
								rootData
							})) {
								vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate42, instancePath + "/index", "#/properties/index/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e5 || isNaN(data2)) return fail(validate42, instancePath + "/index", "#/properties/index/maximum", "maximum", {
											comparison: "<=",
											limit: 1e5
										}, "must be <= 100000");
										else if (data2 < 0 || isNaN(data2)) return fail(validate42, instancePath + "/index", "#/properties/index/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate42, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.mediaId === void 0 && (missing0 = "mediaId")) return fail(validate46, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "mediaId")) return fail(validate46, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.remove" !== data.type) return fail(validate46, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "media.remove" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mediaId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.mediaId, {
								instancePath: instancePath + "/mediaId",
								parentData: data,
								parentDataProperty: "mediaId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate46, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const schema61 = {
	"$id": "Meter",
	"description": "Time signature.",
	"type": "object",
	"additionalProperties": false,
	"required": ["numerator", "denominator"],
	"properties": {
		"numerator": {
			"description": "Beats in a bar.",
			"type": "integer",
			"minimum": 1,
			"maximum": 32
		},
		"denominator": {
			"description": "The note that is one beat.",
			"enum": [
				1,
				2,
				4,
				8,
				16,
				32
			]
		}
	}
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.numerator === void 0 && (missing0 = "numerator") || data.denominator === void 0 && (missing0 = "denominator")) return fail(validate50, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "numerator" || key0 === "denominator")) return fail(validate50, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.numerator !== void 0) {
				let data0 = data.numerator;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate50, instancePath + "/numerator", "#/properties/numerator/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 32 || isNaN(data0)) return fail(validate50, instancePath + "/numerator", "#/properties/numerator/maximum", "maximum", {
						comparison: "<=",
						limit: 32
					}, "must be <= 32");
					else if (data0 < 1 || isNaN(data0)) return fail(validate50, instancePath + "/numerator", "#/properties/numerator/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.denominator !== void 0) {
					let data1 = data.denominator;
					if (!(data1 === 1 || data1 === 2 || data1 === 4 || data1 === 8 || data1 === 16 || data1 === 32)) return fail(validate50, instancePath + "/denominator", "#/properties/denominator/enum", "enum", { allowedValues: schema61.properties.denominator.enum }, "must be equal to one of the allowed values");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate50, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate50.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) return fail(validate52, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "enabled" || key0 === "start" || key0 === "end")) return fail(validate52, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.enabled !== void 0) {
				if (typeof data.enabled !== "boolean") return fail(validate52, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.start !== void 0) {
					let data1 = data.start;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate52, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 0xe8d4a51000 || isNaN(data1)) return fail(validate52, instancePath + "/start", "Tick/maximum", "maximum", {
							comparison: "<=",
							limit: 0xe8d4a51000
						}, "must be <= 1000000000000");
						else if (data1 < 0 || isNaN(data1)) return fail(validate52, instancePath + "/start", "Tick/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.end !== void 0) {
						let data2 = data.end;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate52, instancePath + "/end", "Tick/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 0xe8d4a51000 || isNaN(data2)) return fail(validate52, instancePath + "/end", "Tick/maximum", "maximum", {
								comparison: "<=",
								limit: 0xe8d4a51000
							}, "must be <= 1000000000000");
							else if (data2 < 0 || isNaN(data2)) return fail(validate52, instancePath + "/end", "Tick/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate52, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate52.errors = vErrors;
	return true;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick") || data.bpm === void 0 && (missing0 = "bpm")) return fail(validate55, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick" || key0 === "bpm" || key0 === "ramp")) return fail(validate55, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate55, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate55, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate55, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bpm !== void 0) {
					let data1 = data.bpm;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 999 || isNaN(data1)) return fail(validate55, instancePath + "/bpm", "Bpm/maximum", "maximum", {
							comparison: "<=",
							limit: 999
						}, "must be <= 999");
						else if (data1 < 20 || isNaN(data1)) return fail(validate55, instancePath + "/bpm", "Bpm/minimum", "minimum", {
							comparison: ">=",
							limit: 20
						}, "must be >= 20");
					} else return fail(validate55, instancePath + "/bpm", "Bpm/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.ramp !== void 0) {
						if (typeof data.ramp !== "boolean") return fail(validate55, instancePath + "/ramp", "#/properties/ramp/type", "type", { type: "boolean" }, "must be boolean");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate55, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate55.errors = vErrors;
	return true;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			if (data.length > 1e4) return fail(validate54, instancePath, "#/maxItems", "maxItems", { limit: 1e4 }, "must NOT have more than 10000 items");
			else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					const _errs1 = errors;
					if (!validate55(data[i0], {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
					if (!(_errs1 === errors)) break;
				}
			}
		} else return fail(validate54, instancePath, "#/type", "type", { type: "array" }, "must be array");
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tick === void 0 && (missing0 = "tick") || data.meter === void 0 && (missing0 = "meter")) return fail(validate59, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tick" || key0 === "meter")) return fail(validate59, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.tick !== void 0) {
						let data0 = data.tick;
						const _errs2 = errors;
						const _errs3 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate59, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs3) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate59, instancePath + "/tick", "Tick/maximum", "maximum", {
									comparison: "<=",
									limit: 0xe8d4a51000
								}, "must be <= 1000000000000");
								else if (data0 < 0 || isNaN(data0)) return fail(validate59, instancePath + "/tick", "Tick/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate50(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate59, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate59.errors = vErrors;
	return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			if (data.length > 1e4) return fail(validate58, instancePath, "#/maxItems", "maxItems", { limit: 1e4 }, "must NOT have more than 10000 items");
			else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					const _errs1 = errors;
					if (!validate59(data[i0], {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
					if (!(_errs1 === errors)) break;
				}
			}
		} else return fail(validate58, instancePath, "#/type", "type", { type: "array" }, "must be array");
	}
	validate58.errors = vErrors;
	return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled")) return fail(validate63, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "enabled" || key0 === "gain" || key0 === "countIn")) return fail(validate63, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.enabled !== void 0) {
				if (typeof data.enabled !== "boolean") return fail(validate63, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.gain !== void 0) {
					let data1 = data.gain;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 24 || isNaN(data1)) return fail(validate63, instancePath + "/gain", "GainDb/maximum", "maximum", {
							comparison: "<=",
							limit: 24
						}, "must be <= 24");
						else if (data1 < -144 || isNaN(data1)) return fail(validate63, instancePath + "/gain", "GainDb/minimum", "minimum", {
							comparison: ">=",
							limit: -144
						}, "must be >= -144");
					} else return fail(validate63, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.countIn !== void 0) {
						let data2 = data.countIn;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate63, instancePath + "/countIn", "#/properties/countIn/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 4 || isNaN(data2)) return fail(validate63, instancePath + "/countIn", "#/properties/countIn/maximum", "maximum", {
								comparison: "<=",
								limit: 4
							}, "must be <= 4");
							else if (data2 < 0 || isNaN(data2)) return fail(validate63, instancePath + "/countIn", "#/properties/countIn/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate63, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate63.errors = vErrors;
	return true;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) return fail(validate49, instancePath, "#/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop" || key0 === "tempo" || key0 === "meters" || key0 === "metronome")) return fail(validate49, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) return fail(validate49, instancePath + "/bpm", "Bpm/maximum", "maximum", {
									comparison: "<=",
									limit: 999
								}, "must be <= 999");
								else if (data0 < 20 || isNaN(data0)) return fail(validate49, instancePath + "/bpm", "Bpm/minimum", "minimum", {
									comparison: ">=",
									limit: 20
								}, "must be >= 20");
							} else return fail(validate49, instancePath + "/bpm", "Bpm/type", "type", { type: "number" }, "must be number");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate50(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate52(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData
								})) {
									vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tempo !== void 0) {
									const _errs7 = errors;
									if (!validate54(data.tempo, {
										instancePath: instancePath + "/tempo",
										parentData: data,
										parentDataProperty: "tempo",
										rootData
									})) {
										vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.meters !== void 0) {
										const _errs8 = errors;
										if (!validate58(data.meters, {
											instancePath: instancePath + "/meters",
											parentData: data,
											parentDataProperty: "meters",
											rootData
										})) {
											vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metronome !== void 0) {
											const _errs9 = errors;
											if (!validate63(data.metronome, {
												instancePath: instancePath + "/metronome",
												parentData: data,
												parentDataProperty: "metronome",
												rootData
											})) {
												vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate49, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) return fail(validate48, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) return fail(validate48, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("timeline.set" !== data.type) return fail(validate48, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "timeline.set" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							const _errs3 = errors;
							if (!validate49(data.values, {
								instancePath: instancePath + "/values",
								parentData: data,
								parentDataProperty: "values",
								rootData
							})) {
								vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate48, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) return fail(validate66, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "values")) return fail(validate66, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.type !== void 0) {
				if ("master.set" !== data.type) return fail(validate66, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "master.set" }, "must be equal to constant");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.values !== void 0) {
					let data1 = data.values;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) return fail(validate66, instancePath + "/values", "#/properties/values/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties");
						else {
							for (const key1 in data1) if (!(key1 === "gain")) return fail(validate66, instancePath + "/values", "#/properties/values/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
							if (data1.gain !== void 0) {
								let data2 = data1.gain;
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 24 || isNaN(data2)) return fail(validate66, instancePath + "/values/gain", "GainDb/maximum", "maximum", {
										comparison: "<=",
										limit: 24
									}, "must be <= 24");
									else if (data2 < -144 || isNaN(data2)) return fail(validate66, instancePath + "/values/gain", "GainDb/minimum", "minimum", {
										comparison: ">=",
										limit: -144
									}, "must be >= -144");
								} else return fail(validate66, instancePath + "/values/gain", "GainDb/type", "type", { type: "number" }, "must be number");
							}
						}
					} else return fail(validate66, instancePath + "/values", "#/properties/values/type", "type", { type: "object" }, "must be object");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate66, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate66.errors = vErrors;
	return true;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) return fail(validate67, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "values")) return fail(validate67, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.type !== void 0) {
				if ("project.set" !== data.type) return fail(validate67, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "project.set" }, "must be equal to constant");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.values !== void 0) {
					let data1 = data.values;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) return fail(validate67, instancePath + "/values", "#/properties/values/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties");
						else {
							for (const key1 in data1) if (!(key1 === "name")) return fail(validate67, instancePath + "/values", "#/properties/values/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
							if (data1.name !== void 0) {
								let data2 = data1.name;
								if (typeof data2 === "string") {
									if (func2(data2) > 200) return fail(validate67, instancePath + "/values/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
									else if (func2(data2) < 1) return fail(validate67, instancePath + "/values/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
									else if (!pattern1.test(data2)) return fail(validate67, instancePath + "/values/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
								} else return fail(validate67, instancePath + "/values/name", "Name/type", "type", { type: "string" }, "must be string");
							}
						}
					} else return fail(validate67, instancePath + "/values", "#/properties/values/type", "type", { type: "object" }, "must be object");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate67, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate67.errors = vErrors;
	return true;
}
const wrapper0 = { validate: validate13 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.label === void 0 && (missing0 = "label") || data.edits === void 0 && (missing0 = "edits")) return fail(validate68, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "label" || key0 === "edits")) return fail(validate68, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("batch" !== data.type) return fail(validate68, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "batch" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.label !== void 0) {
							let data1 = data.label;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func2(data1) > 100) return fail(validate68, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 100 }, "must NOT have more than 100 characters");
									else if (func2(data1) < 1) return fail(validate68, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
								} else return fail(validate68, instancePath + "/label", "#/properties/label/type", "type", { type: "string" }, "must be string");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edits !== void 0) {
								let data2 = data.edits;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										if (data2.length > 1e5) return fail(validate68, instancePath + "/edits", "#/properties/edits/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
										else if (data2.length < 1) return fail(validate68, instancePath + "/edits", "#/properties/edits/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
										else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!wrapper0.validate(data2[i0], {
													instancePath: instancePath + "/edits/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										}
									} else return fail(validate68, instancePath + "/edits", "#/properties/edits/type", "type", { type: "array" }, "must be array");
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate68, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate68.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.type;
			if (typeof tag0 == "string") {
				if (tag0 === "track.add") {
					if (!validate14(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "track.remove") {
					if (!validate25(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "track.move") {
					if (!validate27(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "track.set") {
					if (!validate29(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "clip.add") {
					if (!validate31(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "clip.remove") {
					if (!validate34(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "clip.set") {
					if (!validate36(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "clip.move") {
					if (!validate39(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "media.add") {
					if (!validate42(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "media.remove") {
					if (!validate46(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "timeline.set") {
					if (!validate48(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "master.set") {
					if (!validate66(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "project.set") {
					if (!validate67(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				} else if (tag0 === "batch") {
					if (!validate68(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				} else return fail(validate13, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "type",
					tagValue: tag0
				}, "value of tag \"type\" must be in oneOf");
			} else return fail(validate13, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "type",
				tagValue: tag0
			}, "tag \"type\" must be string");
		} else return fail(validate13, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.edit === void 0 && (missing0 = "edit")) return fail(validate12, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "edit" || key0 === "gesture")) return fail(validate12, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.edit !== void 0) {
						const _errs2 = errors;
						if (!validate13(data.edit, {
							instancePath: instancePath + "/edit",
							parentData: data,
							parentDataProperty: "edit",
							rootData
						})) {
							vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.gesture !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.gesture, {
								instancePath: instancePath + "/gesture",
								parentData: data,
								parentDataProperty: "gesture",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate12, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const isEditDone = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision")) return fail(validate85, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "revision")) return fail(validate85, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.revision !== void 0) {
				let data0 = data.revision;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate85, instancePath + "/revision", "#/properties/revision/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) return fail(validate85, instancePath + "/revision", "#/properties/revision/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
			}
		}
	} else return fail(validate85, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate85.errors = vErrors;
	return true;
}
const isLocateRequest = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick")) return fail(validate86, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick")) return fail(validate86, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate86, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate86, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate86, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
			}
		}
	} else return fail(validate86, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate86.errors = vErrors;
	return true;
}
const isImportBegin = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.size === void 0 && (missing0 = "size") || data.tick === void 0 && (missing0 = "tick")) return fail(validate87, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "size" || key0 === "trackId" || key0 === "tick")) return fail(validate87, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func2(data0) > 255) return fail(validate87, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters");
								else if (func2(data0) < 1) return fail(validate87, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
							} else return fail(validate87, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.size !== void 0) {
							let data1 = data.size;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate87, instancePath + "/size", "#/properties/size/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 4294967296 || isNaN(data1)) return fail(validate87, instancePath + "/size", "#/properties/size/maximum", "maximum", {
										comparison: "<=",
										limit: 4294967296
									}, "must be <= 4294967296");
									else if (data1 < 0 || isNaN(data1)) return fail(validate87, instancePath + "/size", "#/properties/size/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trackId !== void 0) {
								const _errs6 = errors;
								if (!validate16(data.trackId, {
									instancePath: instancePath + "/trackId",
									parentData: data,
									parentDataProperty: "trackId",
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tick !== void 0) {
									let data3 = data.tick;
									const _errs7 = errors;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate87, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) return fail(validate87, instancePath + "/tick", "Tick/maximum", "maximum", {
												comparison: "<=",
												limit: 0xe8d4a51000
											}, "must be <= 1000000000000");
											else if (data3 < 0 || isNaN(data3)) return fail(validate87, instancePath + "/tick", "Tick/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate87, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate87.errors = vErrors;
	return errors === 0;
}
const isImportStarted = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.importId === void 0 && (missing0 = "importId") || data.chunkBytes === void 0 && (missing0 = "chunkBytes") || data.window === void 0 && (missing0 = "window")) return fail(validate89, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "importId" || key0 === "chunkBytes" || key0 === "window")) return fail(validate89, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.importId !== void 0) {
				let data0 = data.importId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate89, instancePath + "/importId", "#/properties/importId/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) return fail(validate89, instancePath + "/importId", "#/properties/importId/maximum", "maximum", {
						comparison: "<=",
						limit: 4294967295
					}, "must be <= 4294967295");
					else if (data0 < 1 || isNaN(data0)) return fail(validate89, instancePath + "/importId", "#/properties/importId/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.chunkBytes !== void 0) {
					let data1 = data.chunkBytes;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate89, instancePath + "/chunkBytes", "#/properties/chunkBytes/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) return fail(validate89, instancePath + "/chunkBytes", "#/properties/chunkBytes/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.window !== void 0) {
						let data2 = data.window;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate89, instancePath + "/window", "#/properties/window/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) return fail(validate89, instancePath + "/window", "#/properties/window/minimum", "minimum", {
								comparison: ">=",
								limit: 1
							}, "must be >= 1");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate89, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate89.errors = vErrors;
	return true;
}
const isImportEnd = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.importId === void 0 && (missing0 = "importId")) return fail(validate90, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "importId")) return fail(validate90, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.importId !== void 0) {
				let data0 = data.importId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate90, instancePath + "/importId", "#/properties/importId/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) return fail(validate90, instancePath + "/importId", "#/properties/importId/maximum", "maximum", {
						comparison: "<=",
						limit: 4294967295
					}, "must be <= 4294967295");
					else if (data0 < 1 || isNaN(data0)) return fail(validate90, instancePath + "/importId", "#/properties/importId/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
			}
		}
	} else return fail(validate90, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate90.errors = vErrors;
	return true;
}
const isImportDone = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.mediaId === void 0 && (missing0 = "mediaId") || data.trackId === void 0 && (missing0 = "trackId") || data.clipId === void 0 && (missing0 = "clipId")) return fail(validate91, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "mediaId" || key0 === "trackId" || key0 === "clipId")) return fail(validate91, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.mediaId !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.mediaId, {
							instancePath: instancePath + "/mediaId",
							parentData: data,
							parentDataProperty: "mediaId",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clipId !== void 0) {
								const _errs4 = errors;
								if (!validate16(data.clipId, {
									instancePath: instancePath + "/clipId",
									parentData: data,
									parentDataProperty: "clipId",
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate91, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate91.errors = vErrors;
	return errors === 0;
}
const isPeaksRequest = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.mediaId === void 0 && (missing0 = "mediaId")) return fail(validate95, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "mediaId")) return fail(validate95, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.mediaId !== void 0) {
						if (!validate16(data.mediaId, {
							instancePath: instancePath + "/mediaId",
							parentData: data,
							parentDataProperty: "mediaId",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate95, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate95.errors = vErrors;
	return errors === 0;
}
const isPeaksReady = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.transferId === void 0 && (missing0 = "transferId") || data.bytes === void 0 && (missing0 = "bytes")) return fail(validate97, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "transferId" || key0 === "bytes")) return fail(validate97, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.transferId !== void 0) {
				let data0 = data.transferId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate97, instancePath + "/transferId", "#/properties/transferId/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) return fail(validate97, instancePath + "/transferId", "#/properties/transferId/maximum", "maximum", {
						comparison: "<=",
						limit: 4294967295
					}, "must be <= 4294967295");
					else if (data0 < 1 || isNaN(data0)) return fail(validate97, instancePath + "/transferId", "#/properties/transferId/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bytes !== void 0) {
					let data1 = data.bytes;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate97, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) return fail(validate97, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate97, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate97.errors = vErrors;
	return true;
}
const isProjectList = validate98;
const pattern9 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern9.test(data)) return fail(validate99, instancePath, "#/pattern", "pattern", { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$" }, "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$\"");
	} else return fail(validate99, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate99.errors = vErrors;
	return true;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.folder === void 0 && (missing0 = "folder") || data.projects === void 0 && (missing0 = "projects")) return fail(validate98, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "folder" || key0 === "projects")) return fail(validate98, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.folder !== void 0) {
						const _errs2 = errors;
						if (typeof data.folder !== "string") return fail(validate98, instancePath + "/folder", "#/properties/folder/type", "type", { type: "string" }, "must be string");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.projects !== void 0) {
							let data1 = data.projects;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
												let missing1;
												if (data2.name === void 0 && (missing1 = "name") || data2.path === void 0 && (missing1 = "path") || data2.modified === void 0 && (missing1 = "modified")) return fail(validate98, instancePath + "/projects/" + i0, "#/properties/projects/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
												else {
													const _errs8 = errors;
													for (const key1 in data2) if (!(key1 === "name" || key1 === "path" || key1 === "modified")) return fail(validate98, instancePath + "/projects/" + i0, "#/properties/projects/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
													if (_errs8 === errors) {
														if (data2.name !== void 0) {
															const _errs9 = errors;
															if (typeof data2.name !== "string") return fail(validate98, instancePath + "/projects/" + i0 + "/name", "#/properties/projects/items/properties/name/type", "type", { type: "string" }, "must be string");
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data2.path !== void 0) {
																const _errs11 = errors;
																if (typeof data2.path !== "string") return fail(validate98, instancePath + "/projects/" + i0 + "/path", "#/properties/projects/items/properties/path/type", "type", { type: "string" }, "must be string");
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data2.modified !== void 0) {
																	const _errs13 = errors;
																	if (!validate99(data2.modified, {
																		instancePath: instancePath + "/projects/" + i0 + "/modified",
																		parentData: data2,
																		parentDataProperty: "modified",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											} else return fail(validate98, instancePath + "/projects/" + i0, "#/properties/projects/items/type", "type", { type: "object" }, "must be object");
										}
										if (!(_errs6 === errors)) break;
									}
								} else return fail(validate98, instancePath + "/projects", "#/properties/projects/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate98, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate98.errors = vErrors;
	return errors === 0;
}
const isProjectNew = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return fail(validate101, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "name")) return fail(validate101, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func2(data0) > 200) return fail(validate101, instancePath + "/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
					else if (func2(data0) < 1) return fail(validate101, instancePath + "/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
					else if (!pattern1.test(data0)) return fail(validate101, instancePath + "/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
				} else return fail(validate101, instancePath + "/name", "Name/type", "type", { type: "string" }, "must be string");
			}
		}
	} else return fail(validate101, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate101.errors = vErrors;
	return true;
}
const isProjectOpen = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) return fail(validate102, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "path")) return fail(validate102, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func2(data0) > 4096) return fail(validate102, instancePath + "/path", "#/properties/path/maxLength", "maxLength", { limit: 4096 }, "must NOT have more than 4096 characters");
					else if (func2(data0) < 1) return fail(validate102, instancePath + "/path", "#/properties/path/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
				} else return fail(validate102, instancePath + "/path", "#/properties/path/type", "type", { type: "string" }, "must be string");
			}
		}
	} else return fail(validate102, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate102.errors = vErrors;
	return true;
}
const isBridgeError = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) return fail(validate103, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "details")) return fail(validate103, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.code !== void 0) {
				if (typeof data.code !== "string") return fail(validate103, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") return fail(validate103, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.details !== void 0) {
						if (typeof data.details !== "string") return fail(validate103, instancePath + "/details", "#/properties/details/type", "type", { type: "string" }, "must be string");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate103, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate103.errors = vErrors;
	return true;
}
const isBridgeReply = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ok === void 0 && (missing0 = "ok") || data.result === void 0 && (missing0 = "result")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "ok" || key0 === "result")) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.type !== void 0) {
						const _errs4 = errors;
						if ("reply" !== data.type) {
							const err2 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/anyOf/0/properties/type/const",
								keyword: "const",
								params: { allowedValue: "reply" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.id !== void 0) {
							let data1 = data.id;
							const _errs5 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								const err3 = {
									instancePath: instancePath + "/id",
									schemaPath: "#/anyOf/0/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (errors === _errs5) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 1 || isNaN(data1)) {
										const err4 = {
											instancePath: instancePath + "/id",
											schemaPath: "#/anyOf/0/properties/id/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
							}
							var valid1 = _errs5 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.ok !== void 0) {
								const _errs7 = errors;
								if (true !== data.ok) {
									const err5 = {
										instancePath: instancePath + "/ok",
										schemaPath: "#/anyOf/0/properties/ok/const",
										keyword: "const",
										params: { allowedValue: true },
										message: "must be equal to constant"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								var valid1 = _errs7 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.result !== void 0) {
									let data3 = data.result;
									const _errs8 = errors;
									if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
										const err6 = {
											instancePath: instancePath + "/result",
											schemaPath: "#/anyOf/0/properties/result/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var valid1 = _errs8 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs10 = errors;
		if (errors === _errs10) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.type === void 0 && (missing1 = "type") || data.id === void 0 && (missing1 = "id") || data.ok === void 0 && (missing1 = "ok") || data.error === void 0 && (missing1 = "error")) {
					const err8 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing1 },
						message: "must have required property '" + missing1 + "'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				} else {
					const _errs12 = errors;
					for (const key1 in data) if (!(key1 === "type" || key1 === "id" || key1 === "ok" || key1 === "error")) {
						const err9 = {
							instancePath,
							schemaPath: "#/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
						break;
					}
					if (_errs12 === errors) {
						if (data.type !== void 0) {
							const _errs13 = errors;
							if ("reply" !== data.type) {
								const err10 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/anyOf/1/properties/type/const",
									keyword: "const",
									params: { allowedValue: "reply" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							var valid2 = _errs13 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.id !== void 0) {
								let data5 = data.id;
								const _errs14 = errors;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
									const err11 = {
										instancePath: instancePath + "/id",
										schemaPath: "#/anyOf/1/properties/id/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (errors === _errs14) {
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											const err12 = {
												instancePath: instancePath + "/id",
												schemaPath: "#/anyOf/1/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
									}
								}
								var valid2 = _errs14 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.ok !== void 0) {
									const _errs16 = errors;
									if (false !== data.ok) {
										const err13 = {
											instancePath: instancePath + "/ok",
											schemaPath: "#/anyOf/1/properties/ok/const",
											keyword: "const",
											params: { allowedValue: false },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
									var valid2 = _errs16 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.error !== void 0) {
										const _errs17 = errors;
										if (!validate103(data.error, {
											instancePath: instancePath + "/error",
											parentData: data,
											parentDataProperty: "error",
											rootData
										})) {
											vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs17 === errors;
									} else var valid2 = true;
								}
							}
						}
					}
				}
			} else {
				const err14 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid0 = _errs10 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
		validate104.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate104.errors = vErrors;
	return errors === 0;
}
const isHistoryState = validate106;
const schema96 = {
	"$id": "HistoryState",
	"description": "What undo and redo would do.",
	"type": "object",
	"additionalProperties": false,
	"required": ["undo", "redo"],
	"properties": {
		"undo": {
			"description": "What undo would undo; null when there is nothing.",
			"type": ["string", "null"]
		},
		"redo": {
			"description": "What redo would do, in words; null when there is nothing.",
			"type": ["string", "null"]
		}
	}
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.undo === void 0 && (missing0 = "undo") || data.redo === void 0 && (missing0 = "redo")) return fail(validate106, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "undo" || key0 === "redo")) return fail(validate106, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.undo !== void 0) {
				let data0 = data.undo;
				if (typeof data0 !== "string" && data0 !== null) return fail(validate106, instancePath + "/undo", "#/properties/undo/type", "type", { type: schema96.properties.undo.type }, "must be string,null");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.redo !== void 0) {
					let data1 = data.redo;
					if (typeof data1 !== "string" && data1 !== null) return fail(validate106, instancePath + "/redo", "#/properties/redo/type", "type", { type: schema96.properties.redo.type }, "must be string,null");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate106, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate106.errors = vErrors;
	return true;
}
const isSaveState = validate107;
const schema97 = {
	"$id": "SaveState",
	"description": "Whether the document is on disk.",
	"type": "object",
	"additionalProperties": false,
	"required": ["state", "path"],
	"properties": {
		"state": {
			"description": "saved: the file has everything; unsaved: changes are only in memory; saving: under way; failed: message says why.",
			"enum": [
				"saved",
				"saving",
				"changed",
				"failed"
			]
		},
		"path": {
			"description": "The project's folder.",
			"type": "string"
		},
		"message": {
			"description": "Why saving failed and what to do.",
			"type": "string"
		}
	}
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.state === void 0 && (missing0 = "state") || data.path === void 0 && (missing0 = "path")) return fail(validate107, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "state" || key0 === "path" || key0 === "message")) return fail(validate107, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.state !== void 0) {
				let data0 = data.state;
				if (!(data0 === "saved" || data0 === "saving" || data0 === "changed" || data0 === "failed")) return fail(validate107, instancePath + "/state", "#/properties/state/enum", "enum", { allowedValues: schema97.properties.state.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0) {
					if (typeof data.path !== "string") return fail(validate107, instancePath + "/path", "#/properties/path/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						if (typeof data.message !== "string") return fail(validate107, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate107, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate107.errors = vErrors;
	return true;
}
const isDocumentMessage = validate108;
const schema99 = {
	"$id": "Project",
	"description": "The document Pulse keeps. Track and clip ids are unique in the whole project.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"version",
		"id",
		"name",
		"sampleRate",
		"timeline",
		"master",
		"media",
		"tracks"
	],
	"properties": {
		"format": { "const": "loophole-project" },
		"version": {
			"description": "Version of this layout; older ones are migrated when opened.",
			"const": 1
		},
		"id": { "$ref": "EntityId" },
		"name": { "$ref": "Name" },
		"sampleRate": {
			"description": "The rate renders are made at.",
			"$ref": "EngineRate"
		},
		"timeline": { "$ref": "Timeline" },
		"master": { "$ref": "Master" },
		"media": {
			"description": "Audio files the song uses.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "Media" }
		},
		"tracks": {
			"description": "Tracks in the order of the window.",
			"type": "array",
			"maxItems": 4096,
			"items": { "$ref": "Track" }
		}
	}
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bpm === void 0 && (missing0 = "bpm") || data.meter === void 0 && (missing0 = "meter") || data.loop === void 0 && (missing0 = "loop")) return fail(validate111, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) return fail(validate111, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) return fail(validate111, instancePath + "/bpm", "Bpm/maximum", "maximum", {
									comparison: "<=",
									limit: 999
								}, "must be <= 999");
								else if (data0 < 20 || isNaN(data0)) return fail(validate111, instancePath + "/bpm", "Bpm/minimum", "minimum", {
									comparison: ">=",
									limit: 20
								}, "must be >= 20");
							} else return fail(validate111, instancePath + "/bpm", "Bpm/type", "type", { type: "number" }, "must be number");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate50(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate52(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData
								})) {
									vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate111, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate111.errors = vErrors;
	return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.gain === void 0 && (missing0 = "gain")) return fail(validate115, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "gain")) return fail(validate115, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.gain !== void 0) {
				let data0 = data.gain;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 24 || isNaN(data0)) return fail(validate115, instancePath + "/gain", "GainDb/maximum", "maximum", {
						comparison: "<=",
						limit: 24
					}, "must be <= 24");
					else if (data0 < -144 || isNaN(data0)) return fail(validate115, instancePath + "/gain", "GainDb/minimum", "minimum", {
						comparison: ">=",
						limit: -144
					}, "must be >= -144");
				} else return fail(validate115, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
			}
		}
	} else return fail(validate115, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate115.errors = vErrors;
	return true;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.timeline === void 0 && (missing0 = "timeline") || data.master === void 0 && (missing0 = "master") || data.media === void 0 && (missing0 = "media") || data.tracks === void 0 && (missing0 = "tracks")) return fail(validate109, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema99.properties, key0)) return fail(validate109, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.format !== void 0) {
						const _errs2 = errors;
						if ("loophole-project" !== data.format) return fail(validate109, instancePath + "/format", "#/properties/format/const", "const", { allowedValue: "loophole-project" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs3 = errors;
							if (1 !== data.version) return fail(validate109, instancePath + "/version", "#/properties/version/const", "const", { allowedValue: 1 }, "must be equal to constant");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.id !== void 0) {
								const _errs4 = errors;
								if (!validate16(data.id, {
									instancePath: instancePath + "/id",
									parentData: data,
									parentDataProperty: "id",
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									let data3 = data.name;
									const _errs5 = errors;
									if (errors === errors) {
										if (typeof data3 === "string") {
											if (func2(data3) > 200) return fail(validate109, instancePath + "/name", "Name/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
											else if (func2(data3) < 1) return fail(validate109, instancePath + "/name", "Name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
											else if (!pattern1.test(data3)) return fail(validate109, instancePath + "/name", "Name/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
										} else return fail(validate109, instancePath + "/name", "Name/type", "type", { type: "string" }, "must be string");
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sampleRate !== void 0) {
										let data4 = data.sampleRate;
										const _errs8 = errors;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate109, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 192e3 || isNaN(data4)) return fail(validate109, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
													comparison: "<=",
													limit: 192e3
												}, "must be <= 192000");
												else if (data4 < 44100 || isNaN(data4)) return fail(validate109, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
													comparison: ">=",
													limit: 44100
												}, "must be >= 44100");
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.timeline !== void 0) {
											const _errs11 = errors;
											if (!validate111(data.timeline, {
												instancePath: instancePath + "/timeline",
												parentData: data,
												parentDataProperty: "timeline",
												rootData
											})) {
												vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.master !== void 0) {
												const _errs12 = errors;
												if (!validate115(data.master, {
													instancePath: instancePath + "/master",
													parentData: data,
													parentDataProperty: "master",
													rootData
												})) {
													vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.media !== void 0) {
													let data7 = data.media;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) return fail(validate109, instancePath + "/media", "#/properties/media/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
															else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs15 = errors;
																	if (!validate43(data7[i0], {
																		instancePath: instancePath + "/media/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs15 === errors)) break;
																}
															}
														} else return fail(validate109, instancePath + "/media", "#/properties/media/type", "type", { type: "array" }, "must be array");
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.tracks !== void 0) {
														let data9 = data.tracks;
														const _errs16 = errors;
														if (errors === _errs16) {
															if (Array.isArray(data9)) {
																if (data9.length > 4096) return fail(validate109, instancePath + "/tracks", "#/properties/tracks/maxItems", "maxItems", { limit: 4096 }, "must NOT have more than 4096 items");
																else {
																	const len1 = data9.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs18 = errors;
																		if (!validate15(data9[i1], {
																			instancePath: instancePath + "/tracks/" + i1,
																			parentData: data9,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs18 === errors)) break;
																	}
																}
															} else return fail(validate109, instancePath + "/tracks", "#/properties/tracks/type", "type", { type: "array" }, "must be array");
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate109, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.revision === void 0 && (missing0 = "revision") || data.project === void 0 && (missing0 = "project") || data.history === void 0 && (missing0 = "history") || data.save === void 0 && (missing0 = "save")) return fail(validate108, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "revision" || key0 === "project" || key0 === "history" || key0 === "save")) return fail(validate108, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("document" !== data.type) return fail(validate108, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "document" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.revision !== void 0) {
							let data1 = data.revision;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate108, instancePath + "/revision", "#/properties/revision/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) return fail(validate108, instancePath + "/revision", "#/properties/revision/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.project !== void 0) {
								const _errs5 = errors;
								if (!validate109(data.project, {
									instancePath: instancePath + "/project",
									parentData: data,
									parentDataProperty: "project",
									rootData
								})) {
									vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									const _errs6 = errors;
									if (!validate106(data.history, {
										instancePath: instancePath + "/history",
										parentData: data,
										parentDataProperty: "history",
										rootData
									})) {
										vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.save !== void 0) {
										const _errs7 = errors;
										if (!validate107(data.save, {
											instancePath: instancePath + "/save",
											parentData: data,
											parentDataProperty: "save",
											rootData
										})) {
											vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate108, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate108.errors = vErrors;
	return errors === 0;
}
const isEditedMessage = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.revision === void 0 && (missing0 = "revision") || data.edit === void 0 && (missing0 = "edit") || data.history === void 0 && (missing0 = "history")) return fail(validate122, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "revision" || key0 === "edit" || key0 === "history")) return fail(validate122, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("edited" !== data.type) return fail(validate122, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "edited" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.revision !== void 0) {
							let data1 = data.revision;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate122, instancePath + "/revision", "#/properties/revision/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) return fail(validate122, instancePath + "/revision", "#/properties/revision/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edit !== void 0) {
								const _errs5 = errors;
								if (!validate13(data.edit, {
									instancePath: instancePath + "/edit",
									parentData: data,
									parentDataProperty: "edit",
									rootData
								})) {
									vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									const _errs6 = errors;
									if (!validate106(data.history, {
										instancePath: instancePath + "/history",
										parentData: data,
										parentDataProperty: "history",
										rootData
									})) {
										vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate122, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate122.errors = vErrors;
	return errors === 0;
}
const isSavedMessage = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.save === void 0 && (missing0 = "save")) return fail(validate125, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "save")) return fail(validate125, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("saved" !== data.type) return fail(validate125, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "saved" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.save !== void 0) {
							const _errs3 = errors;
							if (!validate107(data.save, {
								instancePath: instancePath + "/save",
								parentData: data,
								parentDataProperty: "save",
								rootData
							})) {
								vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate125, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate125.errors = vErrors;
	return errors === 0;
}
const isEngineStatus = validate127;
const schema108 = {
	"$id": "EngineStatus",
	"description": "What the window shows of the engine.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"state",
		"text",
		"since",
		"restarts"
	],
	"properties": {
		"type": { "const": "engine" },
		"state": {
			"description": "Where the supervisor is with the engine.",
			"enum": [
				"spawning",
				"listening",
				"connected",
				"syncing",
				"running",
				"silent",
				"restarting",
				"stopped"
			]
		},
		"text": {
			"description": "The state in words, with the reason where there is one.",
			"type": "string"
		},
		"since": { "$ref": "Timestamp" },
		"restarts": {
			"description": "Times the engine was started again since the app started.",
			"type": "integer",
			"minimum": 0
		},
		"pid": {
			"description": "The engine's process.",
			"type": "integer",
			"minimum": 1
		},
		"device": { "$ref": "OpenDevice" },
		"roundTripMs": {
			"description": "Last heartbeat.",
			"type": "number",
			"minimum": 0
		},
		"lastDeath": {
			"description": "How the engine ended the last time, in words, with the last lines of its log.",
			"type": "string"
		}
	}
};
const schema110 = {
	"$id": "AudioMode",
	"description": "What was asked for at start. auto takes a device if one opens, else null.",
	"x-open": "sent only by an engine that was started with it",
	"enum": [
		"auto",
		"portaudio",
		"rtaudio",
		"null",
		"offline"
	]
};
const schema111 = {
	"$id": "Backend",
	"description": "How the engine reaches a device. null is a paced virtual device that is not heard; offline renders only when debug.advance moves the time.",
	"x-open": "sent only by an engine that was started with it",
	"enum": [
		"portaudio",
		"rtaudio",
		"null",
		"offline"
	]
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.requested === void 0 && (missing0 = "requested") || data.backend === void 0 && (missing0 = "backend") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.blockSize === void 0 && (missing0 = "blockSize") || data.latencyFrames === void 0 && (missing0 = "latencyFrames") || data.reason === void 0 && (missing0 = "reason")) return fail(validate129, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.requested !== void 0) {
				let data0 = data.requested;
				if (!(data0 === "auto" || data0 === "portaudio" || data0 === "rtaudio" || data0 === "null" || data0 === "offline")) return fail(validate129, instancePath + "/requested", "AudioMode/enum", "enum", { allowedValues: schema110.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.backend !== void 0) {
					let data1 = data.backend;
					if (!(data1 === "portaudio" || data1 === "rtaudio" || data1 === "null" || data1 === "offline")) return fail(validate129, instancePath + "/backend", "Backend/enum", "enum", { allowedValues: schema111.enum }, "must be equal to one of the allowed values");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") return fail(validate129, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.hostApi !== void 0) {
							if (typeof data.hostApi !== "string") return fail(validate129, instancePath + "/hostApi", "#/properties/hostApi/type", "type", { type: "string" }, "must be string");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data4 = data.sampleRate;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate129, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 192e3 || isNaN(data4)) return fail(validate129, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
										comparison: "<=",
										limit: 192e3
									}, "must be <= 192000");
									else if (data4 < 44100 || isNaN(data4)) return fail(validate129, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
										comparison: ">=",
										limit: 44100
									}, "must be >= 44100");
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.blockSize !== void 0) {
									let data5 = data.blockSize;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate129, instancePath + "/blockSize", "BlockSize/type", "type", { type: "integer" }, "must be integer");
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1024 || isNaN(data5)) return fail(validate129, instancePath + "/blockSize", "BlockSize/maximum", "maximum", {
											comparison: "<=",
											limit: 1024
										}, "must be <= 1024");
										else if (data5 < 32 || isNaN(data5)) return fail(validate129, instancePath + "/blockSize", "BlockSize/minimum", "minimum", {
											comparison: ">=",
											limit: 32
										}, "must be >= 32");
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.latencyFrames !== void 0) {
										let data6 = data.latencyFrames;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate129, instancePath + "/latencyFrames", "#/properties/latencyFrames/type", "type", { type: "integer" }, "must be integer");
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) return fail(validate129, instancePath + "/latencyFrames", "#/properties/latencyFrames/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.deviceLatencyFrames !== void 0) {
											let data7 = data.deviceLatencyFrames;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate129, instancePath + "/deviceLatencyFrames", "#/properties/deviceLatencyFrames/type", "type", { type: "integer" }, "must be integer");
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 0 || isNaN(data7)) return fail(validate129, instancePath + "/deviceLatencyFrames", "#/properties/deviceLatencyFrames/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.reason !== void 0) {
												if (typeof data.reason !== "string") return fail(validate129, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string");
												var valid0 = true;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate129, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate129.errors = vErrors;
	return true;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state") || data.text === void 0 && (missing0 = "text") || data.since === void 0 && (missing0 = "since") || data.restarts === void 0 && (missing0 = "restarts")) return fail(validate127, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema108.properties, key0)) return fail(validate127, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("engine" !== data.type) return fail(validate127, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "engine" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.state !== void 0) {
							let data1 = data.state;
							const _errs3 = errors;
							if (!(data1 === "spawning" || data1 === "listening" || data1 === "connected" || data1 === "syncing" || data1 === "running" || data1 === "silent" || data1 === "restarting" || data1 === "stopped")) return fail(validate127, instancePath + "/state", "#/properties/state/enum", "enum", { allowedValues: schema108.properties.state.enum }, "must be equal to one of the allowed values");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (typeof data.text !== "string") return fail(validate127, instancePath + "/text", "#/properties/text/type", "type", { type: "string" }, "must be string");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.since !== void 0) {
									const _errs6 = errors;
									if (!validate99(data.since, {
										instancePath: instancePath + "/since",
										parentData: data,
										parentDataProperty: "since",
										rootData
									})) {
										vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.restarts !== void 0) {
										let data4 = data.restarts;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate127, instancePath + "/restarts", "#/properties/restarts/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs7) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) return fail(validate127, instancePath + "/restarts", "#/properties/restarts/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.pid !== void 0) {
											let data5 = data.pid;
											const _errs9 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate127, instancePath + "/pid", "#/properties/pid/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs9) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 1 || isNaN(data5)) return fail(validate127, instancePath + "/pid", "#/properties/pid/minimum", "minimum", {
														comparison: ">=",
														limit: 1
													}, "must be >= 1");
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.device !== void 0) {
												const _errs11 = errors;
												if (!validate129(data.device, {
													instancePath: instancePath + "/device",
													parentData: data,
													parentDataProperty: "device",
													rootData
												})) {
													vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.roundTripMs !== void 0) {
													let data7 = data.roundTripMs;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 0 || isNaN(data7)) return fail(validate127, instancePath + "/roundTripMs", "#/properties/roundTripMs/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														} else return fail(validate127, instancePath + "/roundTripMs", "#/properties/roundTripMs/type", "type", { type: "number" }, "must be number");
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.lastDeath !== void 0) {
														const _errs14 = errors;
														if (typeof data.lastDeath !== "string") return fail(validate127, instancePath + "/lastDeath", "#/properties/lastDeath/type", "type", { type: "string" }, "must be string");
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate127, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate127.errors = vErrors;
	return errors === 0;
}
const isTransportUpdate = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.playing === void 0 && (missing0 = "playing") || data.position === void 0 && (missing0 = "position") || data.tick === void 0 && (missing0 = "tick") || data.sampleRate === void 0 && (missing0 = "sampleRate")) return fail(validate131, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "playing" || key0 === "position" || key0 === "tick" || key0 === "sampleRate")) return fail(validate131, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.type !== void 0) {
				if ("transport" !== data.type) return fail(validate131, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "transport" }, "must be equal to constant");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.playing !== void 0) {
					if (typeof data.playing !== "boolean") return fail(validate131, instancePath + "/playing", "#/properties/playing/type", "type", { type: "boolean" }, "must be boolean");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.position !== void 0) {
						let data2 = data.position;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate131, instancePath + "/position", "Sample/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 9007199254740991 || isNaN(data2)) return fail(validate131, instancePath + "/position", "Sample/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data2 < 0 || isNaN(data2)) return fail(validate131, instancePath + "/position", "Sample/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.tick !== void 0) {
							let data3 = data.tick;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) return fail(validate131, instancePath + "/tick", "#/properties/tick/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							} else return fail(validate131, instancePath + "/tick", "#/properties/tick/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data4 = data.sampleRate;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate131, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 192e3 || isNaN(data4)) return fail(validate131, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
										comparison: "<=",
										limit: 192e3
									}, "must be <= 192000");
									else if (data4 < 44100 || isNaN(data4)) return fail(validate131, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
										comparison: ">=",
										limit: 44100
									}, "must be >= 44100");
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else return fail(validate131, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate131.errors = vErrors;
	return true;
}
const isHealthUpdate = validate132;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track") || data.microsecondsPerBlock === void 0 && (missing0 = "microsecondsPerBlock") || data.worstMicroseconds === void 0 && (missing0 = "worstMicroseconds")) return fail(validate134, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.track !== void 0) {
					const _errs1 = errors;
					if (!validate16(data.track, {
						instancePath: instancePath + "/track",
						parentData: data,
						parentDataProperty: "track",
						rootData
					})) {
						vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.device !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.device, {
							instancePath: instancePath + "/device",
							parentData: data,
							parentDataProperty: "device",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.microsecondsPerBlock !== void 0) {
							let data2 = data.microsecondsPerBlock;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) return fail(validate134, instancePath + "/microsecondsPerBlock", "#/properties/microsecondsPerBlock/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								} else return fail(validate134, instancePath + "/microsecondsPerBlock", "#/properties/microsecondsPerBlock/type", "type", { type: "number" }, "must be number");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.worstMicroseconds !== void 0) {
								let data3 = data.worstMicroseconds;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) return fail(validate134, instancePath + "/worstMicroseconds", "#/properties/worstMicroseconds/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									} else return fail(validate134, instancePath + "/worstMicroseconds", "#/properties/worstMicroseconds/type", "type", { type: "number" }, "must be number");
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate134, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate134.errors = vErrors;
	return errors === 0;
}
const schema120 = {
	"$id": "Overload",
	"description": "What the engine goes without because rendering takes nearly all the time there is; absent while all is well.",
	"type": "object",
	"required": ["stage"],
	"properties": {
		"stage": {
			"description": "How far it has come, in this order. analysis: no analysis is sent. meters: and meters come more seldom. The sound is never made worse.",
			"x-open": "Signal sends only what it knows",
			"enum": ["analysis", "meters"]
		},
		"metersRate": {
			"description": "With meters: messages a second that a client gets at most.",
			"type": "number",
			"exclusiveMinimum": 0
		}
	}
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.stage === void 0 && (missing0 = "stage")) return fail(validate138, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.stage !== void 0) {
				let data0 = data.stage;
				if (!(data0 === "analysis" || data0 === "meters")) return fail(validate138, instancePath + "/stage", "#/properties/stage/enum", "enum", { allowedValues: schema120.properties.stage.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.metersRate !== void 0) {
					let data1 = data.metersRate;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 <= 0 || isNaN(data1)) return fail(validate138, instancePath + "/metersRate", "#/properties/metersRate/exclusiveMinimum", "exclusiveMinimum", {
							comparison: ">",
							limit: 0
						}, "must be > 0");
					} else return fail(validate138, instancePath + "/metersRate", "#/properties/metersRate/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate138, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate138.errors = vErrors;
	return true;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.load === void 0 && (missing0 = "load") || data.blockMeanUs === void 0 && (missing0 = "blockMeanUs") || data.blockWorstUs === void 0 && (missing0 = "blockWorstUs") || data.blockBudgetUs === void 0 && (missing0 = "blockBudgetUs") || data.missedDeadlines === void 0 && (missing0 = "missedDeadlines") || data.underruns === void 0 && (missing0 = "underruns") || data.blocks === void 0 && (missing0 = "blocks") || data.queuedFrames === void 0 && (missing0 = "queuedFrames") || data.sampleBytes === void 0 && (missing0 = "sampleBytes") || data.heapBytes === void 0 && (missing0 = "heapBytes") || data.rssBytes === void 0 && (missing0 = "rssBytes")) return fail(validate133, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.load !== void 0) {
					let data0 = data.load;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) return fail(validate133, instancePath + "/load", "#/properties/load/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						} else return fail(validate133, instancePath + "/load", "#/properties/load/type", "type", { type: "number" }, "must be number");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.blockMeanUs !== void 0) {
						let data1 = data.blockMeanUs;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 0 || isNaN(data1)) return fail(validate133, instancePath + "/blockMeanUs", "#/properties/blockMeanUs/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							} else return fail(validate133, instancePath + "/blockMeanUs", "#/properties/blockMeanUs/type", "type", { type: "number" }, "must be number");
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.blockWorstUs !== void 0) {
							let data2 = data.blockWorstUs;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) return fail(validate133, instancePath + "/blockWorstUs", "#/properties/blockWorstUs/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								} else return fail(validate133, instancePath + "/blockWorstUs", "#/properties/blockWorstUs/type", "type", { type: "number" }, "must be number");
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.blockBudgetUs !== void 0) {
								let data3 = data.blockBudgetUs;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) return fail(validate133, instancePath + "/blockBudgetUs", "#/properties/blockBudgetUs/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									} else return fail(validate133, instancePath + "/blockBudgetUs", "#/properties/blockBudgetUs/type", "type", { type: "number" }, "must be number");
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.missedDeadlines !== void 0) {
									let data4 = data.missedDeadlines;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate133, instancePath + "/missedDeadlines", "#/properties/missedDeadlines/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs9) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) return fail(validate133, instancePath + "/missedDeadlines", "#/properties/missedDeadlines/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.underruns !== void 0) {
										let data5 = data.underruns;
										const _errs11 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate133, instancePath + "/underruns", "#/properties/underruns/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs11) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) return fail(validate133, instancePath + "/underruns", "#/properties/underruns/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.blocks !== void 0) {
											let data6 = data.blocks;
											const _errs13 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate133, instancePath + "/blocks", "#/properties/blocks/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs13) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 < 0 || isNaN(data6)) return fail(validate133, instancePath + "/blocks", "#/properties/blocks/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.queuedFrames !== void 0) {
												let data7 = data.queuedFrames;
												const _errs15 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate133, instancePath + "/queuedFrames", "#/properties/queuedFrames/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs15) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 < 0 || isNaN(data7)) return fail(validate133, instancePath + "/queuedFrames", "#/properties/queuedFrames/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.sampleBytes !== void 0) {
													let data8 = data.sampleBytes;
													const _errs17 = errors;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate133, instancePath + "/sampleBytes", "#/properties/sampleBytes/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs17) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) return fail(validate133, instancePath + "/sampleBytes", "#/properties/sampleBytes/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.diskUnderruns !== void 0) {
														let data9 = data.diskUnderruns;
														const _errs19 = errors;
														if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return fail(validate133, instancePath + "/diskUnderruns", "#/properties/diskUnderruns/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs19) {
															if (typeof data9 == "number" && isFinite(data9)) {
																if (data9 < 0 || isNaN(data9)) return fail(validate133, instancePath + "/diskUnderruns", "#/properties/diskUnderruns/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.heapBytes !== void 0) {
															let data10 = data.heapBytes;
															const _errs21 = errors;
															if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) return fail(validate133, instancePath + "/heapBytes", "#/properties/heapBytes/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs21) {
																if (typeof data10 == "number" && isFinite(data10)) {
																	if (data10 < 0 || isNaN(data10)) return fail(validate133, instancePath + "/heapBytes", "#/properties/heapBytes/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.rssBytes !== void 0) {
																let data11 = data.rssBytes;
																const _errs23 = errors;
																if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) return fail(validate133, instancePath + "/rssBytes", "#/properties/rssBytes/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs23) {
																	if (typeof data11 == "number" && isFinite(data11)) {
																		if (data11 < 0 || isNaN(data11)) return fail(validate133, instancePath + "/rssBytes", "#/properties/rssBytes/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.nodes !== void 0) {
																	let data12 = data.nodes;
																	const _errs25 = errors;
																	if (errors === _errs25) {
																		if (Array.isArray(data12)) {
																			if (data12.length > 16) return fail(validate133, instancePath + "/nodes", "#/properties/nodes/maxItems", "maxItems", { limit: 16 }, "must NOT have more than 16 items");
																			else {
																				const len0 = data12.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					const _errs27 = errors;
																					if (!validate134(data12[i0], {
																						instancePath: instancePath + "/nodes/" + i0,
																						parentData: data12,
																						parentDataProperty: i0,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs27 === errors)) break;
																				}
																			}
																		} else return fail(validate133, instancePath + "/nodes", "#/properties/nodes/type", "type", { type: "array" }, "must be array");
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.overload !== void 0) {
																		const _errs28 = errors;
																		if (!validate138(data.overload, {
																			instancePath: instancePath + "/overload",
																			parentData: data,
																			parentDataProperty: "overload",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate133, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate133.errors = vErrors;
	return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.health === void 0 && (missing0 = "health")) return fail(validate132, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "health")) return fail(validate132, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("health" !== data.type) return fail(validate132, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "health" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.health !== void 0) {
							const _errs3 = errors;
							if (!validate133(data.health, {
								instancePath: instancePath + "/health",
								parentData: data,
								parentDataProperty: "health",
								rootData
							})) {
								vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate132, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate132.errors = vErrors;
	return errors === 0;
}
const isMediaUpdate = validate141;
const schema121 = {
	"$id": "MediaUpdate",
	"description": "Whether a media file can be heard.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"mediaId",
		"state"
	],
	"properties": {
		"type": { "const": "media" },
		"mediaId": { "$ref": "EntityId" },
		"state": {
			"description": "Where loading it has come.",
			"enum": [
				"loading",
				"ready",
				"failed"
			]
		},
		"message": {
			"description": "Why it cannot be heard, and what to do.",
			"type": "string"
		}
	}
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.mediaId === void 0 && (missing0 = "mediaId") || data.state === void 0 && (missing0 = "state")) return fail(validate141, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "mediaId" || key0 === "state" || key0 === "message")) return fail(validate141, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media" !== data.type) return fail(validate141, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "media" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mediaId !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.mediaId, {
								instancePath: instancePath + "/mediaId",
								parentData: data,
								parentDataProperty: "mediaId",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data2 = data.state;
								const _errs4 = errors;
								if (!(data2 === "loading" || data2 === "ready" || data2 === "failed")) return fail(validate141, instancePath + "/state", "#/properties/state/enum", "enum", { allowedValues: schema121.properties.state.enum }, "must be equal to one of the allowed values");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs5 = errors;
									if (typeof data.message !== "string") return fail(validate141, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate141, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate141.errors = vErrors;
	return errors === 0;
}
const isTaskUpdate = validate143;
const schema122 = {
	"$id": "TaskUpdate",
	"description": "Progress of something long.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"task",
		"label",
		"fraction",
		"state"
	],
	"properties": {
		"type": { "const": "task" },
		"task": {
			"description": "import-<importId> for imports.",
			"type": "string"
		},
		"label": {
			"description": "What is being done, in words.",
			"type": "string"
		},
		"fraction": {
			"description": "How much of it is done, 0 to 1.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"state": {
			"description": "Where the task is.",
			"enum": [
				"running",
				"done",
				"failed",
				"cancelled"
			]
		},
		"confirmed": {
			"description": "For imports: binary messages taken so far.",
			"type": "integer",
			"minimum": 0
		},
		"message": {
			"description": "Why it failed, and what to do.",
			"type": "string"
		}
	}
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.task === void 0 && (missing0 = "task") || data.label === void 0 && (missing0 = "label") || data.fraction === void 0 && (missing0 = "fraction") || data.state === void 0 && (missing0 = "state")) return fail(validate143, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "task" || key0 === "label" || key0 === "fraction" || key0 === "state" || key0 === "confirmed" || key0 === "message")) return fail(validate143, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.type !== void 0) {
				if ("task" !== data.type) return fail(validate143, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "task" }, "must be equal to constant");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.task !== void 0) {
					if (typeof data.task !== "string") return fail(validate143, instancePath + "/task", "#/properties/task/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.label !== void 0) {
						if (typeof data.label !== "string") return fail(validate143, instancePath + "/label", "#/properties/label/type", "type", { type: "string" }, "must be string");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.fraction !== void 0) {
							let data3 = data.fraction;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 1 || isNaN(data3)) return fail(validate143, instancePath + "/fraction", "#/properties/fraction/maximum", "maximum", {
									comparison: "<=",
									limit: 1
								}, "must be <= 1");
								else if (data3 < 0 || isNaN(data3)) return fail(validate143, instancePath + "/fraction", "#/properties/fraction/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							} else return fail(validate143, instancePath + "/fraction", "#/properties/fraction/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data4 = data.state;
								if (!(data4 === "running" || data4 === "done" || data4 === "failed" || data4 === "cancelled")) return fail(validate143, instancePath + "/state", "#/properties/state/enum", "enum", { allowedValues: schema122.properties.state.enum }, "must be equal to one of the allowed values");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.confirmed !== void 0) {
									let data5 = data.confirmed;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate143, instancePath + "/confirmed", "#/properties/confirmed/type", "type", { type: "integer" }, "must be integer");
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) return fail(validate143, instancePath + "/confirmed", "#/properties/confirmed/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.message !== void 0) {
										if (typeof data.message !== "string") return fail(validate143, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate143, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate143.errors = vErrors;
	return true;
}
const isNotice = validate144;
const schema123 = {
	"$id": "Notice",
	"description": "Something the musician should know.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"severity",
		"message"
	],
	"properties": {
		"type": { "const": "notice" },
		"severity": {
			"description": "How much it matters.",
			"enum": [
				"info",
				"warning",
				"error"
			]
		},
		"message": {
			"description": "What happened and what to do.",
			"type": "string"
		},
		"details": {
			"description": "More for those who want to know.",
			"type": "string"
		},
		"readmit": {
			"description": "With a node that is passed by because the engine died of it: the window offers to try it again by engine.readmit.",
			"$ref": "EngineNode"
		}
	}
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track")) return fail(validate145, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.track !== void 0) {
					const _errs1 = errors;
					if (!validate16(data.track, {
						instancePath: instancePath + "/track",
						parentData: data,
						parentDataProperty: "track",
						rootData
					})) {
						vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.device !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.device, {
							instancePath: instancePath + "/device",
							parentData: data,
							parentDataProperty: "device",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate145, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate145.errors = vErrors;
	return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message")) return fail(validate144, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "severity" || key0 === "message" || key0 === "details" || key0 === "readmit")) return fail(validate144, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("notice" !== data.type) return fail(validate144, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "notice" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data1 = data.severity;
							const _errs3 = errors;
							if (!(data1 === "info" || data1 === "warning" || data1 === "error")) return fail(validate144, instancePath + "/severity", "#/properties/severity/enum", "enum", { allowedValues: schema123.properties.severity.enum }, "must be equal to one of the allowed values");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0) {
								const _errs4 = errors;
								if (typeof data.message !== "string") return fail(validate144, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.details !== void 0) {
									const _errs6 = errors;
									if (typeof data.details !== "string") return fail(validate144, instancePath + "/details", "#/properties/details/type", "type", { type: "string" }, "must be string");
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.readmit !== void 0) {
										const _errs8 = errors;
										if (!validate145(data.readmit, {
											instancePath: instancePath + "/readmit",
											parentData: data,
											parentDataProperty: "readmit",
											rootData
										})) {
											vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate144, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate144.errors = vErrors;
	return errors === 0;
}
const isReadmitRequest = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.node === void 0 && (missing0 = "node")) return fail(validate149, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "node")) return fail(validate149, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.node !== void 0) {
						if (!validate145(data.node, {
							instancePath: instancePath + "/node",
							parentData: data,
							parentDataProperty: "node",
							rootData
						})) {
							vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate149, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate149.errors = vErrors;
	return errors === 0;
}
const isHostMessage = validate151;
const pattern12 = new RegExp("^[A-Za-z0-9._-]{1,128}$", "u");
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value")) return fail(validate163, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "key" || key0 === "value")) return fail(validate163, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.key !== void 0) {
				let data0 = data.key;
				if (typeof data0 === "string") {
					if (!pattern12.test(data0)) return fail(validate163, instancePath + "/key", "#/properties/key/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,128}$" }, "must match pattern \"^[A-Za-z0-9._-]{1,128}$\"");
				} else return fail(validate163, instancePath + "/key", "#/properties/key/type", "type", { type: "string" }, "must be string");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 === "string") {
						if (func2(data1) > 4096) return fail(validate163, instancePath + "/value", "#/properties/value/maxLength", "maxLength", { limit: 4096 }, "must NOT have more than 4096 characters");
					} else return fail(validate163, instancePath + "/value", "#/properties/value/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate163, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate163.errors = vErrors;
	return true;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) return fail(validate162, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) return fail(validate162, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("kept" !== data.type) return fail(validate162, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "kept" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							let data1 = data.values;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length > 512) return fail(validate162, instancePath + "/values", "#/properties/values/maxItems", "maxItems", { limit: 512 }, "must NOT have more than 512 items");
									else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs5 = errors;
											if (!validate163(data1[i0], {
												instancePath: instancePath + "/values/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
												errors = vErrors.length;
											}
											if (!(_errs5 === errors)) break;
										}
									}
								} else return fail(validate162, instancePath + "/values", "#/properties/values/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate162, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate162.errors = vErrors;
	return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate104(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate108(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (!validate122(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs4 = errors;
				if (!validate125(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs4 === errors;
				valid0 = valid0 || _valid0;
				if (!valid0) {
					const _errs5 = errors;
					if (!validate127(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs5 === errors;
					valid0 = valid0 || _valid0;
					if (!valid0) {
						const _errs6 = errors;
						if (!validate131(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs6 === errors;
						valid0 = valid0 || _valid0;
						if (!valid0) {
							const _errs7 = errors;
							if (!validate132(data, {
								instancePath,
								parentData,
								parentDataProperty,
								rootData
							})) {
								vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs7 === errors;
							valid0 = valid0 || _valid0;
							if (!valid0) {
								const _errs8 = errors;
								if (!validate141(data, {
									instancePath,
									parentData,
									parentDataProperty,
									rootData
								})) {
									vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs8 === errors;
								valid0 = valid0 || _valid0;
								if (!valid0) {
									const _errs9 = errors;
									if (!validate143(data, {
										instancePath,
										parentData,
										parentDataProperty,
										rootData
									})) {
										vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs9 === errors;
									valid0 = valid0 || _valid0;
									if (!valid0) {
										const _errs10 = errors;
										if (!validate144(data, {
											instancePath,
											parentData,
											parentDataProperty,
											rootData
										})) {
											vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs10 === errors;
										valid0 = valid0 || _valid0;
										if (!valid0) {
											const _errs11 = errors;
											if (!validate162(data, {
												instancePath,
												parentData,
												parentDataProperty,
												rootData
											})) {
												vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs11 === errors;
											valid0 = valid0 || _valid0;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate151.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate151.errors = vErrors;
	return errors === 0;
}
const isWindowKeep = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value")) return fail(validate166, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "value")) return fail(validate166, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						let data0 = data.key;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern12.test(data0)) return fail(validate166, instancePath + "/key", "#/properties/key/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,128}$" }, "must match pattern \"^[A-Za-z0-9._-]{1,128}$\"");
							} else return fail(validate166, instancePath + "/key", "#/properties/key/type", "type", { type: "string" }, "must be string");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.value !== void 0) {
							let data1 = data.value;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (func2(data1) > 4096) {
										const err0 = {
											instancePath: instancePath + "/value",
											schemaPath: "#/properties/value/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								} else {
									const err1 = {
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err2 = {
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err3 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/properties/value/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								validate166.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate166, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate166.errors = vErrors;
	return errors === 0;
}
const isKeptMessage = validate162;
const isKeptValue = validate163;
const isMessageId = validate167;
const pattern14 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) return fail(validate167, instancePath, "#/pattern", "pattern", { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$\"");
	} else return fail(validate167, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate167.errors = vErrors;
	return true;
}
const isSessionId = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate167(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
		errors = vErrors.length;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
const isTimestamp = validate99;
const isEntityId = validate16;
const isRevision = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate170, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) return fail(validate170, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 9007199254740991
		}, "must be <= 9007199254740991");
		else if (data < 0 || isNaN(data)) return fail(validate170, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 0
		}, "must be >= 0");
	}
	validate170.errors = vErrors;
	return true;
}
const isGraphHash = validate171;
const pattern15 = new RegExp("^[0-9a-f]{64}$", "u");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern15.test(data)) return fail(validate171, instancePath, "#/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" }, "must match pattern \"^[0-9a-f]{64}$\"");
	} else return fail(validate171, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate171.errors = vErrors;
	return true;
}
const isSample = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate172, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) return fail(validate172, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 9007199254740991
		}, "must be <= 9007199254740991");
		else if (data < 0 || isNaN(data)) return fail(validate172, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 0
		}, "must be >= 0");
	}
	validate172.errors = vErrors;
	return true;
}
const isTick = validate173;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate173, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0xe8d4a51000 || isNaN(data)) return fail(validate173, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 0xe8d4a51000
		}, "must be <= 1000000000000");
		else if (data < 0 || isNaN(data)) return fail(validate173, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 0
		}, "must be >= 0");
	}
	validate173.errors = vErrors;
	return true;
}
const isSourceFrames = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate174, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) return fail(validate174, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 9007199254740991
		}, "must be <= 9007199254740991");
		else if (data < 0 || isNaN(data)) return fail(validate174, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 0
		}, "must be >= 0");
	}
	validate174.errors = vErrors;
	return true;
}
const isSampleRate = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate175, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 384e3 || isNaN(data)) return fail(validate175, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 384e3
		}, "must be <= 384000");
		else if (data < 8e3 || isNaN(data)) return fail(validate175, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 8e3
		}, "must be >= 8000");
	}
	validate175.errors = vErrors;
	return true;
}
const isEngineRate = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate176, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 192e3 || isNaN(data)) return fail(validate176, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 192e3
		}, "must be <= 192000");
		else if (data < 44100 || isNaN(data)) return fail(validate176, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 44100
		}, "must be >= 44100");
	}
	validate176.errors = vErrors;
	return true;
}
const isBlockSize = validate177;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate177, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1024 || isNaN(data)) return fail(validate177, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 1024
		}, "must be <= 1024");
		else if (data < 32 || isNaN(data)) return fail(validate177, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 32
		}, "must be >= 32");
	}
	validate177.errors = vErrors;
	return true;
}
const isGainDb = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 24 || isNaN(data)) return fail(validate178, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 24
		}, "must be <= 24");
		else if (data < -144 || isNaN(data)) return fail(validate178, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: -144
		}, "must be >= -144");
	} else return fail(validate178, instancePath, "#/type", "type", { type: "number" }, "must be number");
	validate178.errors = vErrors;
	return true;
}
const isPan = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) return fail(validate179, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 1
		}, "must be <= 1");
		else if (data < -1 || isNaN(data)) return fail(validate179, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: -1
		}, "must be >= -1");
	} else return fail(validate179, instancePath, "#/type", "type", { type: "number" }, "must be number");
	validate179.errors = vErrors;
	return true;
}
const isBpm = validate180;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 999 || isNaN(data)) return fail(validate180, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 999
		}, "must be <= 999");
		else if (data < 20 || isNaN(data)) return fail(validate180, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 20
		}, "must be >= 20");
	} else return fail(validate180, instancePath, "#/type", "type", { type: "number" }, "must be number");
	validate180.errors = vErrors;
	return true;
}
const isMeter = validate50;
const isLoopRegion = validate52;
const isSourceLoop = validate21;
const isFilePath = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 4096) return fail(validate181, instancePath, "#/maxLength", "maxLength", { limit: 4096 }, "must NOT have more than 4096 characters");
		else if (func2(data) < 1) return fail(validate181, instancePath, "#/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
	} else return fail(validate181, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate181.errors = vErrors;
	return true;
}
const isErrorCode = validate182;
const schema144 = {
	"$id": "ErrorCode",
	"description": "What kind of error a message reports.",
	"enum": [
		"AUTHENTICATION_FAILED",
		"UNSUPPORTED_VERSION",
		"MALFORMED_DATA",
		"FRAME_TOO_LARGE",
		"UNKNOWN_COMMAND",
		"INVALID_PARAMS",
		"FORBIDDEN",
		"NOT_FOUND",
		"CONFLICT",
		"BUSY",
		"RATE_LIMIT_EXCEEDED",
		"RESOURCE_EXHAUSTED",
		"CANCELLED",
		"TIMEOUT",
		"DEVICE_UNAVAILABLE",
		"NETWORK_ERROR",
		"INTERNAL"
	]
};
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "AUTHENTICATION_FAILED" || data === "UNSUPPORTED_VERSION" || data === "MALFORMED_DATA" || data === "FRAME_TOO_LARGE" || data === "UNKNOWN_COMMAND" || data === "INVALID_PARAMS" || data === "FORBIDDEN" || data === "NOT_FOUND" || data === "CONFLICT" || data === "BUSY" || data === "RATE_LIMIT_EXCEEDED" || data === "RESOURCE_EXHAUSTED" || data === "CANCELLED" || data === "TIMEOUT" || data === "DEVICE_UNAVAILABLE" || data === "NETWORK_ERROR" || data === "INTERNAL")) return fail(validate182, instancePath, "#/enum", "enum", { allowedValues: schema144.enum }, "must be equal to one of the allowed values");
	validate182.errors = vErrors;
	return true;
}
const isWireError = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.sessionId === void 0 && (missing0 = "sessionId") || data.timestamp === void 0 && (missing0 = "timestamp")) return fail(validate183, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.code !== void 0) {
					let data0 = data.code;
					const _errs1 = errors;
					if (!(data0 === "AUTHENTICATION_FAILED" || data0 === "UNSUPPORTED_VERSION" || data0 === "MALFORMED_DATA" || data0 === "FRAME_TOO_LARGE" || data0 === "UNKNOWN_COMMAND" || data0 === "INVALID_PARAMS" || data0 === "FORBIDDEN" || data0 === "NOT_FOUND" || data0 === "CONFLICT" || data0 === "BUSY" || data0 === "RATE_LIMIT_EXCEEDED" || data0 === "RESOURCE_EXHAUSTED" || data0 === "CANCELLED" || data0 === "TIMEOUT" || data0 === "DEVICE_UNAVAILABLE" || data0 === "NETWORK_ERROR" || data0 === "INTERNAL")) return fail(validate183, instancePath + "/code", "ErrorCode/enum", "enum", { allowedValues: schema144.enum }, "must be equal to one of the allowed values");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						let data1 = data.message;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (func2(data1) < 1) return fail(validate183, instancePath + "/message", "#/properties/message/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
							} else return fail(validate183, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sessionId !== void 0) {
							let data2 = data.sessionId;
							const _errs5 = errors;
							const _errs6 = errors;
							let valid2 = false;
							const _errs7 = errors;
							if (!validate168(data2, {
								instancePath: instancePath + "/sessionId",
								parentData: data,
								parentDataProperty: "sessionId",
								rootData
							})) {
								vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs7 === errors;
							valid2 = valid2 || _valid0;
							if (!valid2) {
								const _errs8 = errors;
								if (data2 !== null) {
									const err0 = {
										instancePath: instancePath + "/sessionId",
										schemaPath: "#/properties/sessionId/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid2 = valid2 || _valid0;
							}
							if (!valid2) {
								const err1 = {
									instancePath: instancePath + "/sessionId",
									schemaPath: "#/properties/sessionId/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate183.errors = vErrors;
								return false;
							} else {
								errors = _errs6;
								if (vErrors !== null) {
									if (_errs6) vErrors.length = _errs6;
									else vErrors = null;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timestamp !== void 0) {
								const _errs10 = errors;
								if (!validate99(data.timestamp, {
									instancePath: instancePath + "/timestamp",
									parentData: data,
									parentDataProperty: "timestamp",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.details !== void 0) {
									let data4 = data.details;
									const _errs11 = errors;
									if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) return fail(validate183, instancePath + "/details", "#/properties/details/type", "type", { type: "object" }, "must be object");
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate183, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate183.errors = vErrors;
	return errors === 0;
}
const isRole = validate186;
const schema147 = {
	"$id": "Role",
	"description": "controller: the one client that owns the song; control: may play and stop; observer: may read and subscribe.",
	"x-open": "Signal sends only what the client has asked for",
	"enum": [
		"controller",
		"control",
		"observer"
	]
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "controller" || data === "control" || data === "observer")) return fail(validate186, instancePath, "#/enum", "enum", { allowedValues: schema147.enum }, "must be equal to one of the allowed values");
	validate186.errors = vErrors;
	return true;
}
const isProtocolRange = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) return fail(validate187, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "min" || key0 === "max")) return fail(validate187, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.min !== void 0) {
				let data0 = data.min;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate187, instancePath + "/min", "#/properties/min/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 65535 || isNaN(data0)) return fail(validate187, instancePath + "/min", "#/properties/min/maximum", "maximum", {
						comparison: "<=",
						limit: 65535
					}, "must be <= 65535");
					else if (data0 < 1 || isNaN(data0)) return fail(validate187, instancePath + "/min", "#/properties/min/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.max !== void 0) {
					let data1 = data.max;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate187, instancePath + "/max", "#/properties/max/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 65535 || isNaN(data1)) return fail(validate187, instancePath + "/max", "#/properties/max/maximum", "maximum", {
							comparison: "<=",
							limit: 65535
						}, "must be <= 65535");
						else if (data1 < 1 || isNaN(data1)) return fail(validate187, instancePath + "/max", "#/properties/max/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate187, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate187.errors = vErrors;
	return true;
}
const isEncoding = validate188;
const schema149 = {
	"$id": "Encoding",
	"description": "How a payload is written.",
	"x-open": "Signal sends only what the client has asked for",
	"enum": [
		"json",
		"msgpack",
		"binary-telemetry"
	]
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "json" || data === "msgpack" || data === "binary-telemetry")) return fail(validate188, instancePath, "#/enum", "enum", { allowedValues: schema149.enum }, "must be equal to one of the allowed values");
	validate188.errors = vErrors;
	return true;
}
const isEmptyParams = validate189;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) return fail(validate189, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
	else return fail(validate189, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate189.errors = vErrors;
	return true;
}
const isCapability = validate190;
const schema151 = {
	"$id": "Capability",
	"description": "What an engine may be able to do beyond the least that the protocol asks for. audio-clips: plays files in clips. clip-loop: part of a file repeats inside a clip. render: render.start. sample-wav, sample-flac, sample-mp3, sample-vorbis (in Ogg): file formats. peaks: sample.peaks. ndjson: newline-delimited JSON. msgpack, binary-telemetry: encodings. scheduled-commands: `at`. expect-revision: `expect`. debug: debug.*. offline-clock: debug.advance moves the time. midi, record, session-recording, device-open, analysis: the groups and topics of those names. mixing: buses, returns, sends and side-chains. devices: effects and instruments on tracks. automation: curves of parameters. tempo-map: tempo and meter that change. metronome: clicks and count-in. note-clips: clips of notes and controllers. clip-shapes: shapes of fades, gain envelopes and clips played backwards. render-flac, render-stems: renders as FLAC, and of single tracks.",
	"enum": [
		"audio-clips",
		"clip-loop",
		"render",
		"sample-wav",
		"sample-flac",
		"sample-mp3",
		"sample-vorbis",
		"peaks",
		"ndjson",
		"msgpack",
		"binary-telemetry",
		"scheduled-commands",
		"expect-revision",
		"debug",
		"offline-clock",
		"midi",
		"record",
		"session-recording",
		"device-open",
		"analysis",
		"mixing",
		"devices",
		"automation",
		"tempo-map",
		"metronome",
		"note-clips",
		"clip-shapes",
		"render-flac",
		"render-stems"
	]
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "audio-clips" || data === "clip-loop" || data === "render" || data === "sample-wav" || data === "sample-flac" || data === "sample-mp3" || data === "sample-vorbis" || data === "peaks" || data === "ndjson" || data === "msgpack" || data === "binary-telemetry" || data === "scheduled-commands" || data === "expect-revision" || data === "debug" || data === "offline-clock" || data === "midi" || data === "record" || data === "session-recording" || data === "device-open" || data === "analysis" || data === "mixing" || data === "devices" || data === "automation" || data === "tempo-map" || data === "metronome" || data === "note-clips" || data === "clip-shapes" || data === "render-flac" || data === "render-stems")) return fail(validate190, instancePath, "#/enum", "enum", { allowedValues: schema151.enum }, "must be equal to one of the allowed values");
	validate190.errors = vErrors;
	return true;
}
const isCurveShape = validate191;
const schema152 = {
	"$id": "CurveShape",
	"description": "How a value goes to the next point: hold stays and jumps there, linear goes straight, smooth begins and ends slowly (3x² − 2x³).",
	"enum": [
		"hold",
		"linear",
		"smooth"
	]
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "hold" || data === "linear" || data === "smooth")) return fail(validate191, instancePath, "#/enum", "enum", { allowedValues: schema152.enum }, "must be equal to one of the allowed values");
	validate191.errors = vErrors;
	return true;
}
const isFadeShape = validate192;
const schema153 = {
	"$id": "FadeShape",
	"description": "Shape of a fade, x going from 0 to 1: linear x; equalPower sin(xπ/2), for material that differs; exponential x², slow at its quiet end; smooth 3x² − 2x³.",
	"enum": [
		"linear",
		"equalPower",
		"exponential",
		"smooth"
	]
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "linear" || data === "equalPower" || data === "exponential" || data === "smooth")) return fail(validate192, instancePath, "#/enum", "enum", { allowedValues: schema153.enum }, "must be equal to one of the allowed values");
	validate192.errors = vErrors;
	return true;
}
const isTempoPoint = validate55;
const isMeterPoint = validate59;
const isMetronome = validate63;
const isDebugTapParams = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled")) return fail(validate193, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "enabled")) return fail(validate193, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.enabled !== void 0) {
				if (typeof data.enabled !== "boolean") return fail(validate193, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
			}
		}
	} else return fail(validate193, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate193.errors = vErrors;
	return true;
}
const isDebugTapResult = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled")) return fail(validate194, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") return fail(validate194, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
		}
	} else return fail(validate194, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate194.errors = vErrors;
	return true;
}
const isTrafficFrame = validate195;
const schema156 = {
	"$id": "TrafficFrame",
	"description": "One message as it went over the wire.",
	"type": "object",
	"required": [
		"at",
		"sessionId",
		"client",
		"direction",
		"encoding",
		"bytes"
	],
	"properties": {
		"at": {
			"description": "Microseconds on the engine's monotonic clock.",
			"type": "number",
			"minimum": 0
		},
		"sessionId": {
			"anyOf": [{ "$ref": "SessionId" }, { "type": "null" }],
			"description": "null before a session exists."
		},
		"client": {
			"description": "The client's name, or its address before it has said one.",
			"type": "string"
		},
		"direction": {
			"description": "in: from the client.",
			"enum": ["in", "out"]
		},
		"encoding": { "$ref": "Encoding" },
		"bytes": {
			"description": "Bytes of the payload.",
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"text": {
			"description": "The message as JSON text, for json and msgpack.",
			"type": "string"
		},
		"base64": {
			"description": "The payload, for binary telemetry.",
			"type": "string"
		}
	}
};
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.at === void 0 && (missing0 = "at") || data.sessionId === void 0 && (missing0 = "sessionId") || data.client === void 0 && (missing0 = "client") || data.direction === void 0 && (missing0 = "direction") || data.encoding === void 0 && (missing0 = "encoding") || data.bytes === void 0 && (missing0 = "bytes")) return fail(validate195, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.at !== void 0) {
					let data0 = data.at;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) return fail(validate195, instancePath + "/at", "#/properties/at/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						} else return fail(validate195, instancePath + "/at", "#/properties/at/type", "type", { type: "number" }, "must be number");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.sessionId !== void 0) {
						let data1 = data.sessionId;
						const _errs3 = errors;
						const _errs4 = errors;
						let valid1 = false;
						const _errs5 = errors;
						if (!validate168(data1, {
							instancePath: instancePath + "/sessionId",
							parentData: data,
							parentDataProperty: "sessionId",
							rootData
						})) {
							vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs5 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const _errs6 = errors;
							if (data1 !== null) {
								const err0 = {
									instancePath: instancePath + "/sessionId",
									schemaPath: "#/properties/sessionId/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
						}
						if (!valid1) {
							const err1 = {
								instancePath: instancePath + "/sessionId",
								schemaPath: "#/properties/sessionId/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
							validate195.errors = vErrors;
							return false;
						} else {
							errors = _errs4;
							if (vErrors !== null) {
								if (_errs4) vErrors.length = _errs4;
								else vErrors = null;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.client !== void 0) {
							const _errs8 = errors;
							if (typeof data.client !== "string") return fail(validate195, instancePath + "/client", "#/properties/client/type", "type", { type: "string" }, "must be string");
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.direction !== void 0) {
								let data3 = data.direction;
								const _errs10 = errors;
								if (!(data3 === "in" || data3 === "out")) return fail(validate195, instancePath + "/direction", "#/properties/direction/enum", "enum", { allowedValues: schema156.properties.direction.enum }, "must be equal to one of the allowed values");
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.encoding !== void 0) {
									let data4 = data.encoding;
									const _errs11 = errors;
									if (!(data4 === "json" || data4 === "msgpack" || data4 === "binary-telemetry")) return fail(validate195, instancePath + "/encoding", "Encoding/enum", "enum", { allowedValues: schema149.enum }, "must be equal to one of the allowed values");
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.bytes !== void 0) {
										let data5 = data.bytes;
										const _errs13 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate195, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs13) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate195, instancePath + "/bytes", "#/properties/bytes/maximum", "maximum", {
													comparison: "<=",
													limit: 9007199254740991
												}, "must be <= 9007199254740991");
												else if (data5 < 0 || isNaN(data5)) return fail(validate195, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.text !== void 0) {
											const _errs15 = errors;
											if (typeof data.text !== "string") return fail(validate195, instancePath + "/text", "#/properties/text/type", "type", { type: "string" }, "must be string");
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.base64 !== void 0) {
												const _errs17 = errors;
												if (typeof data.base64 !== "string") return fail(validate195, instancePath + "/base64", "#/properties/base64/type", "type", { type: "string" }, "must be string");
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate195, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate195.errors = vErrors;
	return errors === 0;
}
const isTrafficData = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.frames === void 0 && (missing0 = "frames") || data.lost === void 0 && (missing0 = "lost")) return fail(validate197, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.frames !== void 0) {
					let data0 = data.frames;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate195(data0[i0], {
									instancePath: instancePath + "/frames/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else return fail(validate197, instancePath + "/frames", "#/properties/frames/type", "type", { type: "array" }, "must be array");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.lost !== void 0) {
						let data2 = data.lost;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate197, instancePath + "/lost", "#/properties/lost/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 > 9007199254740991 || isNaN(data2)) return fail(validate197, instancePath + "/lost", "#/properties/lost/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data2 < 0 || isNaN(data2)) return fail(validate197, instancePath + "/lost", "#/properties/lost/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate197, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate197.errors = vErrors;
	return errors === 0;
}
const isDebugFaultParams = validate199;
const schema159 = {
	"$id": "DebugFaultParams",
	"description": "What is to break.",
	"type": "object",
	"discriminator": { "propertyName": "fault" },
	"oneOf": [
		{
			"title": "BlockControlFault",
			"description": "The control thread is busy for so long: nothing is answered, the audio goes on.",
			"type": "object",
			"additionalProperties": false,
			"required": ["fault", "ms"],
			"properties": {
				"fault": { "const": "block-control" },
				"ms": { "$ref": "FaultMs" }
			}
		},
		{
			"title": "StallAudioFault",
			"description": "The audio thread is busy for so long: pings are answered, their blocks stand still.",
			"type": "object",
			"additionalProperties": false,
			"required": ["fault", "ms"],
			"properties": {
				"fault": { "const": "stall-audio" },
				"ms": { "$ref": "FaultMs" }
			}
		},
		{
			"title": "CrashFault",
			"description": "The process ends like one that was killed.",
			"type": "object",
			"additionalProperties": false,
			"required": ["fault"],
			"properties": { "fault": { "const": "crash" } }
		},
		{
			"title": "HalfFrameFault",
			"description": "This connection gets half a wire frame and is closed.",
			"type": "object",
			"additionalProperties": false,
			"required": ["fault"],
			"properties": { "fault": { "const": "half-frame" } }
		},
		{
			"title": "NodeFault",
			"description": "A node goes wrong inside the audio thread when it is next rendered. NOT_FOUND without such a node.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"fault",
				"track",
				"how"
			],
			"properties": {
				"fault": { "const": "node" },
				"track": {
					"description": "A track's id, or master.",
					"$ref": "EntityId"
				},
				"device": {
					"description": "A device of the track; the track itself without it.",
					"$ref": "EntityId"
				},
				"how": {
					"description": "trap: as a kernel that breaks its rules, which ends the audio thread. hang: it does not come back.",
					"enum": ["trap", "hang"]
				}
			}
		}
	]
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.fault;
			if (typeof tag0 == "string") {
				if (tag0 === "block-control") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.fault === void 0 && (missing0 = "fault") || data.ms === void 0 && (missing0 = "ms")) return fail(validate199, instancePath, "#/oneOf/0/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
							else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "fault" || key0 === "ms")) return fail(validate199, instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
								if (_errs4 === errors) {
									if (data.fault !== void 0) {
										const _errs5 = errors;
										if ("block-control" !== data.fault) return fail(validate199, instancePath + "/fault", "#/oneOf/0/properties/fault/const", "const", { allowedValue: "block-control" }, "must be equal to constant");
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.ms !== void 0) {
											let data1 = data.ms;
											const _errs6 = errors;
											const _errs7 = errors;
											if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate199, instancePath + "/ms", "FaultMs/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs7) {
												if (typeof data1 == "number" && isFinite(data1)) {
													if (data1 > 1e4 || isNaN(data1)) return fail(validate199, instancePath + "/ms", "FaultMs/maximum", "maximum", {
														comparison: "<=",
														limit: 1e4
													}, "must be <= 10000");
													else if (data1 < 1 || isNaN(data1)) return fail(validate199, instancePath + "/ms", "FaultMs/minimum", "minimum", {
														comparison: ">=",
														limit: 1
													}, "must be >= 1");
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
									}
								}
							}
						} else return fail(validate199, instancePath, "#/oneOf/0/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "stall-audio") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.fault === void 0 && (missing1 = "fault") || data.ms === void 0 && (missing1 = "ms")) return fail(validate199, instancePath, "#/oneOf/1/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								const _errs11 = errors;
								for (const key1 in data) if (!(key1 === "fault" || key1 === "ms")) return fail(validate199, instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
								if (_errs11 === errors) {
									if (data.fault !== void 0) {
										const _errs12 = errors;
										if ("stall-audio" !== data.fault) return fail(validate199, instancePath + "/fault", "#/oneOf/1/properties/fault/const", "const", { allowedValue: "stall-audio" }, "must be equal to constant");
										var valid5 = _errs12 === errors;
									} else var valid5 = true;
									if (valid5) {
										if (data.ms !== void 0) {
											let data3 = data.ms;
											const _errs13 = errors;
											const _errs14 = errors;
											if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate199, instancePath + "/ms", "FaultMs/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs14) {
												if (typeof data3 == "number" && isFinite(data3)) {
													if (data3 > 1e4 || isNaN(data3)) return fail(validate199, instancePath + "/ms", "FaultMs/maximum", "maximum", {
														comparison: "<=",
														limit: 1e4
													}, "must be <= 10000");
													else if (data3 < 1 || isNaN(data3)) return fail(validate199, instancePath + "/ms", "FaultMs/minimum", "minimum", {
														comparison: ">=",
														limit: 1
													}, "must be >= 1");
												}
											}
											var valid5 = _errs13 === errors;
										} else var valid5 = true;
									}
								}
							}
						} else return fail(validate199, instancePath, "#/oneOf/1/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "crash") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.fault === void 0 && (missing2 = "fault")) return fail(validate199, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
							else {
								const _errs18 = errors;
								for (const key2 in data) if (!(key2 === "fault")) return fail(validate199, instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties");
								if (_errs18 === errors) {
									if (data.fault !== void 0) {
										if ("crash" !== data.fault) return fail(validate199, instancePath + "/fault", "#/oneOf/2/properties/fault/const", "const", { allowedValue: "crash" }, "must be equal to constant");
									}
								}
							}
						} else return fail(validate199, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "half-frame") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.fault === void 0 && (missing3 = "fault")) return fail(validate199, instancePath, "#/oneOf/3/required", "required", { missingProperty: missing3 }, "must have required property '" + missing3 + "'");
							else {
								const _errs22 = errors;
								for (const key3 in data) if (!(key3 === "fault")) return fail(validate199, instancePath, "#/oneOf/3/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties");
								if (_errs22 === errors) {
									if (data.fault !== void 0) {
										if ("half-frame" !== data.fault) return fail(validate199, instancePath + "/fault", "#/oneOf/3/properties/fault/const", "const", { allowedValue: "half-frame" }, "must be equal to constant");
									}
								}
							}
						} else return fail(validate199, instancePath, "#/oneOf/3/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "node") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing4;
							if (data.fault === void 0 && (missing4 = "fault") || data.track === void 0 && (missing4 = "track") || data.how === void 0 && (missing4 = "how")) return fail(validate199, instancePath, "#/oneOf/4/required", "required", { missingProperty: missing4 }, "must have required property '" + missing4 + "'");
							else {
								const _errs26 = errors;
								for (const key4 in data) if (!(key4 === "fault" || key4 === "track" || key4 === "device" || key4 === "how")) return fail(validate199, instancePath, "#/oneOf/4/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties");
								if (_errs26 === errors) {
									if (data.fault !== void 0) {
										const _errs27 = errors;
										if ("node" !== data.fault) return fail(validate199, instancePath + "/fault", "#/oneOf/4/properties/fault/const", "const", { allowedValue: "node" }, "must be equal to constant");
										var valid12 = _errs27 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.track !== void 0) {
											const _errs28 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid12 = _errs28 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.device !== void 0) {
												const _errs29 = errors;
												if (!validate16(data.device, {
													instancePath: instancePath + "/device",
													parentData: data,
													parentDataProperty: "device",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid12 = _errs29 === errors;
											} else var valid12 = true;
											if (valid12) {
												if (data.how !== void 0) {
													let data9 = data.how;
													const _errs30 = errors;
													if (!(data9 === "trap" || data9 === "hang")) return fail(validate199, instancePath + "/how", "#/oneOf/4/properties/how/enum", "enum", { allowedValues: schema159.oneOf[4].properties.how.enum }, "must be equal to one of the allowed values");
													var valid12 = _errs30 === errors;
												} else var valid12 = true;
											}
										}
									}
								}
							}
						} else return fail(validate199, instancePath, "#/oneOf/4/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate199, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "fault",
					tagValue: tag0
				}, "value of tag \"fault\" must be in oneOf");
			} else return fail(validate199, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "fault",
				tagValue: tag0
			}, "tag \"fault\" must be string");
		} else return fail(validate199, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate199.errors = vErrors;
	return errors === 0;
}
const isFaultMs = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate202, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e4 || isNaN(data)) return fail(validate202, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 1e4
		}, "must be <= 10000");
		else if (data < 1 || isNaN(data)) return fail(validate202, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 1
		}, "must be >= 1");
	}
	validate202.errors = vErrors;
	return true;
}
const isDebugFaultResult = validate203;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data))) return fail(validate203, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate203.errors = vErrors;
	return true;
}
const isDebugCaptureParams = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.enabled === void 0 && (missing0 = "enabled")) return fail(validate204, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "enabled" || key0 === "path")) return fail(validate204, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.enabled !== void 0) {
						const _errs2 = errors;
						if (typeof data.enabled !== "boolean") return fail(validate204, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs4 = errors;
							if (!validate181(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData
							})) {
								vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate204, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate204.errors = vErrors;
	return errors === 0;
}
const isDebugCaptureResult = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.frames === void 0 && (missing0 = "frames") || data.lost === void 0 && (missing0 = "lost") || data.hash === void 0 && (missing0 = "hash")) return fail(validate206, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.sample !== void 0) {
				let data0 = data.sample;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate206, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate206, instancePath + "/sample", "Sample/maximum", "maximum", {
						comparison: "<=",
						limit: 9007199254740991
					}, "must be <= 9007199254740991");
					else if (data0 < 0 || isNaN(data0)) return fail(validate206, instancePath + "/sample", "Sample/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.frames !== void 0) {
					let data1 = data.frames;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate206, instancePath + "/frames", "#/properties/frames/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate206, instancePath + "/frames", "#/properties/frames/maximum", "maximum", {
							comparison: "<=",
							limit: 9007199254740991
						}, "must be <= 9007199254740991");
						else if (data1 < 0 || isNaN(data1)) return fail(validate206, instancePath + "/frames", "#/properties/frames/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.lost !== void 0) {
						let data2 = data.lost;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate206, instancePath + "/lost", "#/properties/lost/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 9007199254740991 || isNaN(data2)) return fail(validate206, instancePath + "/lost", "#/properties/lost/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data2 < 0 || isNaN(data2)) return fail(validate206, instancePath + "/lost", "#/properties/lost/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.hash !== void 0) {
							let data3 = data.hash;
							if (typeof data3 === "string") {
								if (!pattern15.test(data3)) return fail(validate206, instancePath + "/hash", "#/properties/hash/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" }, "must match pattern \"^[0-9a-f]{64}$\"");
							} else return fail(validate206, instancePath + "/hash", "#/properties/hash/type", "type", { type: "string" }, "must be string");
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else return fail(validate206, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate206.errors = vErrors;
	return true;
}
const isDebugAdvanceParams = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.frames === void 0 && (missing0 = "frames")) return fail(validate207, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "frames")) return fail(validate207, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.frames !== void 0) {
				let data0 = data.frames;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate207, instancePath + "/frames", "#/properties/frames/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1e9 || isNaN(data0)) return fail(validate207, instancePath + "/frames", "#/properties/frames/maximum", "maximum", {
						comparison: "<=",
						limit: 1e9
					}, "must be <= 1000000000");
					else if (data0 < 1 || isNaN(data0)) return fail(validate207, instancePath + "/frames", "#/properties/frames/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				}
			}
		}
	} else return fail(validate207, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate207.errors = vErrors;
	return true;
}
const isDebugAdvanceResult = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample")) return fail(validate208, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.sample !== void 0) {
			let data0 = data.sample;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate208, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate208, instancePath + "/sample", "Sample/maximum", "maximum", {
					comparison: "<=",
					limit: 9007199254740991
				}, "must be <= 9007199254740991");
				else if (data0 < 0 || isNaN(data0)) return fail(validate208, instancePath + "/sample", "Sample/minimum", "minimum", {
					comparison: ">=",
					limit: 0
				}, "must be >= 0");
			}
		}
	} else return fail(validate208, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate208.errors = vErrors;
	return true;
}
const isBackend = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "portaudio" || data === "rtaudio" || data === "null" || data === "offline")) return fail(validate209, instancePath, "#/enum", "enum", { allowedValues: schema111.enum }, "must be equal to one of the allowed values");
	validate209.errors = vErrors;
	return true;
}
const isAudioMode = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "auto" || data === "portaudio" || data === "rtaudio" || data === "null" || data === "offline")) return fail(validate210, instancePath, "#/enum", "enum", { allowedValues: schema110.enum }, "must be equal to one of the allowed values");
	validate210.errors = vErrors;
	return true;
}
const isOpenDevice = validate129;
const isDeviceListResult = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.devices === void 0 && (missing0 = "devices") || data.note === void 0 && (missing0 = "note")) return fail(validate211, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.devices !== void 0) {
				let data0 = data.devices;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.backend === void 0 && (missing1 = "backend") || data1.name === void 0 && (missing1 = "name") || data1.hostApi === void 0 && (missing1 = "hostApi") || data1.outputChannels === void 0 && (missing1 = "outputChannels") || data1.defaultSampleRate === void 0 && (missing1 = "defaultSampleRate") || data1.isDefault === void 0 && (missing1 = "isDefault")) return fail(validate211, instancePath + "/devices/" + i0, "#/properties/devices/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								if (data1.backend !== void 0) {
									let data2 = data1.backend;
									if (!(data2 === "portaudio" || data2 === "rtaudio" || data2 === "null" || data2 === "offline")) return fail(validate211, instancePath + "/devices/" + i0 + "/backend", "Backend/enum", "enum", { allowedValues: schema111.enum }, "must be equal to one of the allowed values");
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.name !== void 0) {
										if (typeof data1.name !== "string") return fail(validate211, instancePath + "/devices/" + i0 + "/name", "#/properties/devices/items/properties/name/type", "type", { type: "string" }, "must be string");
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data1.hostApi !== void 0) {
											if (typeof data1.hostApi !== "string") return fail(validate211, instancePath + "/devices/" + i0 + "/hostApi", "#/properties/devices/items/properties/hostApi/type", "type", { type: "string" }, "must be string");
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data1.outputChannels !== void 0) {
												let data5 = data1.outputChannels;
												if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate211, instancePath + "/devices/" + i0 + "/outputChannels", "#/properties/devices/items/properties/outputChannels/type", "type", { type: "integer" }, "must be integer");
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) return fail(validate211, instancePath + "/devices/" + i0 + "/outputChannels", "#/properties/devices/items/properties/outputChannels/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data1.defaultSampleRate !== void 0) {
													let data6 = data1.defaultSampleRate;
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 0 || isNaN(data6)) return fail(validate211, instancePath + "/devices/" + i0 + "/defaultSampleRate", "#/properties/devices/items/properties/defaultSampleRate/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													} else return fail(validate211, instancePath + "/devices/" + i0 + "/defaultSampleRate", "#/properties/devices/items/properties/defaultSampleRate/type", "type", { type: "number" }, "must be number");
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data1.isDefault !== void 0) {
														if (typeof data1.isDefault !== "boolean") return fail(validate211, instancePath + "/devices/" + i0 + "/isDefault", "#/properties/devices/items/properties/isDefault/type", "type", { type: "boolean" }, "must be boolean");
														var valid2 = true;
													} else var valid2 = true;
												}
											}
										}
									}
								}
							}
						} else return fail(validate211, instancePath + "/devices/" + i0, "#/properties/devices/items/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate211, instancePath + "/devices", "#/properties/devices/type", "type", { type: "array" }, "must be array");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.note !== void 0) {
					if (typeof data.note !== "string") return fail(validate211, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate211, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate211.errors = vErrors;
	return true;
}
const isDeviceOpenParams = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.backend === void 0 && (missing0 = "backend")) return fail(validate212, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "backend" || key0 === "name" || key0 === "sampleRate" || key0 === "blockSize")) return fail(validate212, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.backend !== void 0) {
				let data0 = data.backend;
				if (!(data0 === "portaudio" || data0 === "rtaudio" || data0 === "null" || data0 === "offline")) return fail(validate212, instancePath + "/backend", "Backend/enum", "enum", { allowedValues: schema111.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name;
					if (typeof data1 === "string") {
						if (func2(data1) > 256) return fail(validate212, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 256 }, "must NOT have more than 256 characters");
						else if (func2(data1) < 1) return fail(validate212, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
					} else return fail(validate212, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sampleRate !== void 0) {
						let data2 = data.sampleRate;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate212, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 192e3 || isNaN(data2)) return fail(validate212, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
								comparison: "<=",
								limit: 192e3
							}, "must be <= 192000");
							else if (data2 < 44100 || isNaN(data2)) return fail(validate212, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
								comparison: ">=",
								limit: 44100
							}, "must be >= 44100");
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.blockSize !== void 0) {
							let data3 = data.blockSize;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate212, instancePath + "/blockSize", "BlockSize/type", "type", { type: "integer" }, "must be integer");
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 1024 || isNaN(data3)) return fail(validate212, instancePath + "/blockSize", "BlockSize/maximum", "maximum", {
									comparison: "<=",
									limit: 1024
								}, "must be <= 1024");
								else if (data3 < 32 || isNaN(data3)) return fail(validate212, instancePath + "/blockSize", "BlockSize/minimum", "minimum", {
									comparison: ">=",
									limit: 32
								}, "must be >= 32");
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else return fail(validate212, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate212.errors = vErrors;
	return true;
}
const isEdit = validate13;
const isAddTrackEdit = validate14;
const isRemoveTrackEdit = validate25;
const isMoveTrackEdit = validate27;
const isSetTrackEdit = validate29;
const isAddClipEdit = validate31;
const isRemoveClipEdit = validate34;
const isSetClipEdit = validate36;
const isMoveClipEdit = validate39;
const isAddMediaEdit = validate42;
const isRemoveMediaEdit = validate46;
const isSetTimelineEdit = validate48;
const isSetMasterEdit = validate66;
const isSetProjectEdit = validate67;
const isBatchEdit = validate68;
const isHello = validate213;
const schema178 = {
	"$id": "Hello",
	"description": "The client's first message, within two seconds.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"id",
		"ts",
		"protocol",
		"client",
		"token",
		"role",
		"encodings"
	],
	"properties": {
		"type": { "const": "hello" },
		"id": { "$ref": "MessageId" },
		"ts": { "$ref": "Timestamp" },
		"protocol": { "$ref": "ProtocolRange" },
		"client": {
			"description": "Who is connecting.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"name",
				"version"
			],
			"properties": {
				"kind": {
					"description": "aura, debug, render, test or another short word.",
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]{0,31}$"
				},
				"name": {
					"description": "The program's name, for people.",
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"version": {
					"description": "The program's version.",
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"pid": {
					"description": "The program's process, where it has one.",
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"token": {
			"description": "The secret Signal was started with.",
			"type": "string",
			"maxLength": 512
		},
		"role": { "$ref": "Role" },
		"encodings": {
			"description": "Encodings the client understands, the one it likes best first.",
			"type": "array",
			"minItems": 1,
			"maxItems": 8,
			"items": { "$ref": "Encoding" }
		},
		"resume": {
			"description": "Takes an earlier session up again, where it is still there.",
			"type": "object",
			"additionalProperties": false,
			"required": ["sessionId"],
			"properties": { "sessionId": { "$ref": "SessionId" } }
		}
	}
};
const pattern17 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.protocol === void 0 && (missing0 = "protocol") || data.client === void 0 && (missing0 = "client") || data.token === void 0 && (missing0 = "token") || data.role === void 0 && (missing0 = "role") || data.encodings === void 0 && (missing0 = "encodings")) return fail(validate213, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema178.properties, key0)) return fail(validate213, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("hello" !== data.type) return fail(validate213, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "hello" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs3 = errors;
							if (!validate167(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									const _errs5 = errors;
									if (!validate187(data.protocol, {
										instancePath: instancePath + "/protocol",
										parentData: data,
										parentDataProperty: "protocol",
										rootData
									})) {
										vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.client !== void 0) {
										let data4 = data.client;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.kind === void 0 && (missing1 = "kind") || data4.name === void 0 && (missing1 = "name") || data4.version === void 0 && (missing1 = "version")) return fail(validate213, instancePath + "/client", "#/properties/client/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
												else {
													const _errs8 = errors;
													for (const key1 in data4) if (!(key1 === "kind" || key1 === "name" || key1 === "version" || key1 === "pid")) return fail(validate213, instancePath + "/client", "#/properties/client/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
													if (_errs8 === errors) {
														if (data4.kind !== void 0) {
															let data5 = data4.kind;
															const _errs9 = errors;
															if (errors === _errs9) {
																if (typeof data5 === "string") {
																	if (!pattern17.test(data5)) return fail(validate213, instancePath + "/client/kind", "#/properties/client/properties/kind/pattern", "pattern", { pattern: "^[a-z][a-z0-9-]{0,31}$" }, "must match pattern \"^[a-z][a-z0-9-]{0,31}$\"");
																} else return fail(validate213, instancePath + "/client/kind", "#/properties/client/properties/kind/type", "type", { type: "string" }, "must be string");
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data4.name !== void 0) {
																let data6 = data4.name;
																const _errs11 = errors;
																if (errors === _errs11) {
																	if (typeof data6 === "string") {
																		if (func2(data6) > 128) return fail(validate213, instancePath + "/client/name", "#/properties/client/properties/name/maxLength", "maxLength", { limit: 128 }, "must NOT have more than 128 characters");
																		else if (func2(data6) < 1) return fail(validate213, instancePath + "/client/name", "#/properties/client/properties/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
																	} else return fail(validate213, instancePath + "/client/name", "#/properties/client/properties/name/type", "type", { type: "string" }, "must be string");
																}
																var valid1 = _errs11 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data4.version !== void 0) {
																	let data7 = data4.version;
																	const _errs13 = errors;
																	if (errors === _errs13) {
																		if (typeof data7 === "string") {
																			if (func2(data7) > 64) return fail(validate213, instancePath + "/client/version", "#/properties/client/properties/version/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters");
																			else if (func2(data7) < 1) return fail(validate213, instancePath + "/client/version", "#/properties/client/properties/version/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
																		} else return fail(validate213, instancePath + "/client/version", "#/properties/client/properties/version/type", "type", { type: "string" }, "must be string");
																	}
																	var valid1 = _errs13 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data4.pid !== void 0) {
																		let data8 = data4.pid;
																		const _errs15 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate213, instancePath + "/client/pid", "#/properties/client/properties/pid/type", "type", { type: "integer" }, "must be integer");
																		if (errors === _errs15) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 < 1 || isNaN(data8)) return fail(validate213, instancePath + "/client/pid", "#/properties/client/properties/pid/minimum", "minimum", {
																					comparison: ">=",
																					limit: 1
																				}, "must be >= 1");
																			}
																		}
																		var valid1 = _errs15 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											} else return fail(validate213, instancePath + "/client", "#/properties/client/type", "type", { type: "object" }, "must be object");
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.token !== void 0) {
											let data9 = data.token;
											const _errs17 = errors;
											if (errors === _errs17) {
												if (typeof data9 === "string") {
													if (func2(data9) > 512) return fail(validate213, instancePath + "/token", "#/properties/token/maxLength", "maxLength", { limit: 512 }, "must NOT have more than 512 characters");
												} else return fail(validate213, instancePath + "/token", "#/properties/token/type", "type", { type: "string" }, "must be string");
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.role !== void 0) {
												let data10 = data.role;
												const _errs19 = errors;
												if (!(data10 === "controller" || data10 === "control" || data10 === "observer")) return fail(validate213, instancePath + "/role", "Role/enum", "enum", { allowedValues: schema147.enum }, "must be equal to one of the allowed values");
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.encodings !== void 0) {
													let data11 = data.encodings;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (Array.isArray(data11)) {
															if (data11.length > 8) return fail(validate213, instancePath + "/encodings", "#/properties/encodings/maxItems", "maxItems", { limit: 8 }, "must NOT have more than 8 items");
															else if (data11.length < 1) return fail(validate213, instancePath + "/encodings", "#/properties/encodings/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
															else {
																const len0 = data11.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data12 = data11[i0];
																	const _errs23 = errors;
																	if (!(data12 === "json" || data12 === "msgpack" || data12 === "binary-telemetry")) return fail(validate213, instancePath + "/encodings/" + i0, "Encoding/enum", "enum", { allowedValues: schema149.enum }, "must be equal to one of the allowed values");
																	if (!(_errs23 === errors)) break;
																}
															}
														} else return fail(validate213, instancePath + "/encodings", "#/properties/encodings/type", "type", { type: "array" }, "must be array");
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.resume !== void 0) {
														let data13 = data.resume;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																let missing2;
																if (data13.sessionId === void 0 && (missing2 = "sessionId")) return fail(validate213, instancePath + "/resume", "#/properties/resume/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
																else {
																	const _errs27 = errors;
																	for (const key2 in data13) if (!(key2 === "sessionId")) return fail(validate213, instancePath + "/resume", "#/properties/resume/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties");
																	if (_errs27 === errors) {
																		if (data13.sessionId !== void 0) {
																			if (!validate168(data13.sessionId, {
																				instancePath: instancePath + "/resume/sessionId",
																				parentData: data13,
																				parentDataProperty: "sessionId",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																				errors = vErrors.length;
																			}
																		}
																	}
																}
															} else return fail(validate213, instancePath + "/resume", "#/properties/resume/type", "type", { type: "object" }, "must be object");
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate213, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate213.errors = vErrors;
	return errors === 0;
}
const isWelcome = validate218;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.protocol === void 0 && (missing0 = "protocol") || data.engine === void 0 && (missing0 = "engine") || data.sessionId === void 0 && (missing0 = "sessionId") || data.role === void 0 && (missing0 = "role") || data.encodings === void 0 && (missing0 = "encodings") || data.limits === void 0 && (missing0 = "limits") || data.capabilities === void 0 && (missing0 = "capabilities") || data.revision === void 0 && (missing0 = "revision") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.blockSize === void 0 && (missing0 = "blockSize") || data.device === void 0 && (missing0 = "device") || data.resumed === void 0 && (missing0 = "resumed")) return fail(validate218, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("welcome" !== data.type) return fail(validate218, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "welcome" }, "must be equal to constant");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate167(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData
							})) {
								vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									let data4 = data.protocol;
									const _errs5 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate218, instancePath + "/protocol", "#/properties/protocol/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs5) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) return fail(validate218, instancePath + "/protocol", "#/properties/protocol/minimum", "minimum", {
												comparison: ">=",
												limit: 1
											}, "must be >= 1");
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.engine !== void 0) {
										let data5 = data.engine;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
												let missing1;
												if (data5.name === void 0 && (missing1 = "name") || data5.version === void 0 && (missing1 = "version") || data5.pid === void 0 && (missing1 = "pid") || data5.startedAt === void 0 && (missing1 = "startedAt")) return fail(validate218, instancePath + "/engine", "#/properties/engine/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
												else {
													if (data5.name !== void 0) {
														const _errs9 = errors;
														if (typeof data5.name !== "string") return fail(validate218, instancePath + "/engine/name", "#/properties/engine/properties/name/type", "type", { type: "string" }, "must be string");
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data5.version !== void 0) {
															const _errs11 = errors;
															if (typeof data5.version !== "string") return fail(validate218, instancePath + "/engine/version", "#/properties/engine/properties/version/type", "type", { type: "string" }, "must be string");
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data5.pid !== void 0) {
																let data8 = data5.pid;
																const _errs13 = errors;
																if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate218, instancePath + "/engine/pid", "#/properties/engine/properties/pid/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs13) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 < 1 || isNaN(data8)) return fail(validate218, instancePath + "/engine/pid", "#/properties/engine/properties/pid/minimum", "minimum", {
																			comparison: ">=",
																			limit: 1
																		}, "must be >= 1");
																	}
																}
																var valid1 = _errs13 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data5.startedAt !== void 0) {
																	const _errs15 = errors;
																	if (!validate99(data5.startedAt, {
																		instancePath: instancePath + "/engine/startedAt",
																		parentData: data5,
																		parentDataProperty: "startedAt",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs15 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											} else return fail(validate218, instancePath + "/engine", "#/properties/engine/type", "type", { type: "object" }, "must be object");
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.sessionId !== void 0) {
											const _errs16 = errors;
											if (!validate168(data.sessionId, {
												instancePath: instancePath + "/sessionId",
												parentData: data,
												parentDataProperty: "sessionId",
												rootData
											})) {
												vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.role !== void 0) {
												let data11 = data.role;
												const _errs17 = errors;
												if (!(data11 === "controller" || data11 === "control" || data11 === "observer")) return fail(validate218, instancePath + "/role", "Role/enum", "enum", { allowedValues: schema147.enum }, "must be equal to one of the allowed values");
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.encodings !== void 0) {
													let data12 = data.encodings;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (Array.isArray(data12)) {
															const len0 = data12.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data13 = data12[i0];
																const _errs21 = errors;
																if (!(data13 === "json" || data13 === "msgpack" || data13 === "binary-telemetry")) return fail(validate218, instancePath + "/encodings/" + i0, "Encoding/enum", "enum", { allowedValues: schema149.enum }, "must be equal to one of the allowed values");
																if (!(_errs21 === errors)) break;
															}
														} else return fail(validate218, instancePath + "/encodings", "#/properties/encodings/type", "type", { type: "array" }, "must be array");
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.limits !== void 0) {
														let data14 = data.limits;
														const _errs23 = errors;
														if (errors === _errs23) {
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing2;
																if (data14.maxFrameBytes === void 0 && (missing2 = "maxFrameBytes") || data14.maxInFlight === void 0 && (missing2 = "maxInFlight") || data14.maxClients === void 0 && (missing2 = "maxClients") || data14.heartbeatMs === void 0 && (missing2 = "heartbeatMs")) return fail(validate218, instancePath + "/limits", "#/properties/limits/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
																else {
																	if (data14.maxFrameBytes !== void 0) {
																		let data15 = data14.maxFrameBytes;
																		const _errs25 = errors;
																		if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) return fail(validate218, instancePath + "/limits/maxFrameBytes", "#/properties/limits/properties/maxFrameBytes/type", "type", { type: "integer" }, "must be integer");
																		if (errors === _errs25) {
																			if (typeof data15 == "number" && isFinite(data15)) {
																				if (data15 < 1 || isNaN(data15)) return fail(validate218, instancePath + "/limits/maxFrameBytes", "#/properties/limits/properties/maxFrameBytes/minimum", "minimum", {
																					comparison: ">=",
																					limit: 1
																				}, "must be >= 1");
																			}
																		}
																		var valid5 = _errs25 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data14.maxInFlight !== void 0) {
																			let data16 = data14.maxInFlight;
																			const _errs27 = errors;
																			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) return fail(validate218, instancePath + "/limits/maxInFlight", "#/properties/limits/properties/maxInFlight/type", "type", { type: "integer" }, "must be integer");
																			if (errors === _errs27) {
																				if (typeof data16 == "number" && isFinite(data16)) {
																					if (data16 < 1 || isNaN(data16)) return fail(validate218, instancePath + "/limits/maxInFlight", "#/properties/limits/properties/maxInFlight/minimum", "minimum", {
																						comparison: ">=",
																						limit: 1
																					}, "must be >= 1");
																				}
																			}
																			var valid5 = _errs27 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data14.maxClients !== void 0) {
																				let data17 = data14.maxClients;
																				const _errs29 = errors;
																				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) return fail(validate218, instancePath + "/limits/maxClients", "#/properties/limits/properties/maxClients/type", "type", { type: "integer" }, "must be integer");
																				if (errors === _errs29) {
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (data17 < 1 || isNaN(data17)) return fail(validate218, instancePath + "/limits/maxClients", "#/properties/limits/properties/maxClients/minimum", "minimum", {
																							comparison: ">=",
																							limit: 1
																						}, "must be >= 1");
																					}
																				}
																				var valid5 = _errs29 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data14.heartbeatMs !== void 0) {
																					let data18 = data14.heartbeatMs;
																					const _errs31 = errors;
																					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) return fail(validate218, instancePath + "/limits/heartbeatMs", "#/properties/limits/properties/heartbeatMs/type", "type", { type: "integer" }, "must be integer");
																					if (errors === _errs31) {
																						if (typeof data18 == "number" && isFinite(data18)) {
																							if (data18 < 1 || isNaN(data18)) return fail(validate218, instancePath + "/limits/heartbeatMs", "#/properties/limits/properties/heartbeatMs/minimum", "minimum", {
																								comparison: ">=",
																								limit: 1
																							}, "must be >= 1");
																						}
																					}
																					var valid5 = _errs31 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data14.commandsPerSecond !== void 0) {
																						let data19 = data14.commandsPerSecond;
																						const _errs33 = errors;
																						if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) return fail(validate218, instancePath + "/limits/commandsPerSecond", "#/properties/limits/properties/commandsPerSecond/type", "type", { type: "integer" }, "must be integer");
																						if (errors === _errs33) {
																							if (typeof data19 == "number" && isFinite(data19)) {
																								if (data19 < 1 || isNaN(data19)) return fail(validate218, instancePath + "/limits/commandsPerSecond", "#/properties/limits/properties/commandsPerSecond/minimum", "minimum", {
																									comparison: ">=",
																									limit: 1
																								}, "must be >= 1");
																							}
																						}
																						var valid5 = _errs33 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data14.commandBurst !== void 0) {
																							let data20 = data14.commandBurst;
																							const _errs35 = errors;
																							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) return fail(validate218, instancePath + "/limits/commandBurst", "#/properties/limits/properties/commandBurst/type", "type", { type: "integer" }, "must be integer");
																							if (errors === _errs35) {
																								if (typeof data20 == "number" && isFinite(data20)) {
																									if (data20 < 1 || isNaN(data20)) return fail(validate218, instancePath + "/limits/commandBurst", "#/properties/limits/properties/commandBurst/minimum", "minimum", {
																										comparison: ">=",
																										limit: 1
																									}, "must be >= 1");
																								}
																							}
																							var valid5 = _errs35 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data14.outputStallMs !== void 0) {
																								let data21 = data14.outputStallMs;
																								const _errs37 = errors;
																								if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) return fail(validate218, instancePath + "/limits/outputStallMs", "#/properties/limits/properties/outputStallMs/type", "type", { type: "integer" }, "must be integer");
																								if (errors === _errs37) {
																									if (typeof data21 == "number" && isFinite(data21)) {
																										if (data21 < 1 || isNaN(data21)) return fail(validate218, instancePath + "/limits/outputStallMs", "#/properties/limits/properties/outputStallMs/minimum", "minimum", {
																											comparison: ">=",
																											limit: 1
																										}, "must be >= 1");
																									}
																								}
																								var valid5 = _errs37 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data14.outputBytes !== void 0) {
																									let data22 = data14.outputBytes;
																									const _errs39 = errors;
																									if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) return fail(validate218, instancePath + "/limits/outputBytes", "#/properties/limits/properties/outputBytes/type", "type", { type: "integer" }, "must be integer");
																									if (errors === _errs39) {
																										if (typeof data22 == "number" && isFinite(data22)) {
																											if (data22 < 1 || isNaN(data22)) return fail(validate218, instancePath + "/limits/outputBytes", "#/properties/limits/properties/outputBytes/minimum", "minimum", {
																												comparison: ">=",
																												limit: 1
																											}, "must be >= 1");
																										}
																									}
																									var valid5 = _errs39 === errors;
																								} else var valid5 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else return fail(validate218, instancePath + "/limits", "#/properties/limits/type", "type", { type: "object" }, "must be object");
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.capabilities !== void 0) {
															let data23 = data.capabilities;
															const _errs41 = errors;
															if (errors === _errs41) {
																if (Array.isArray(data23)) {
																	const len1 = data23.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs43 = errors;
																		if (typeof data23[i1] !== "string") return fail(validate218, instancePath + "/capabilities/" + i1, "#/properties/capabilities/items/type", "type", { type: "string" }, "must be string");
																		if (!(_errs43 === errors)) break;
																	}
																} else return fail(validate218, instancePath + "/capabilities", "#/properties/capabilities/type", "type", { type: "array" }, "must be array");
															}
															var valid0 = _errs41 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.revision !== void 0) {
																let data25 = data.revision;
																const _errs45 = errors;
																const _errs46 = errors;
																if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) return fail(validate218, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs46) {
																	if (typeof data25 == "number" && isFinite(data25)) {
																		if (data25 > 9007199254740991 || isNaN(data25)) return fail(validate218, instancePath + "/revision", "Revision/maximum", "maximum", {
																			comparison: "<=",
																			limit: 9007199254740991
																		}, "must be <= 9007199254740991");
																		else if (data25 < 0 || isNaN(data25)) return fail(validate218, instancePath + "/revision", "Revision/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid0 = _errs45 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.sampleRate !== void 0) {
																	let data26 = data.sampleRate;
																	const _errs48 = errors;
																	const _errs49 = errors;
																	if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) return fail(validate218, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
																	if (errors === _errs49) {
																		if (typeof data26 == "number" && isFinite(data26)) {
																			if (data26 > 192e3 || isNaN(data26)) return fail(validate218, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
																				comparison: "<=",
																				limit: 192e3
																			}, "must be <= 192000");
																			else if (data26 < 44100 || isNaN(data26)) return fail(validate218, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
																				comparison: ">=",
																				limit: 44100
																			}, "must be >= 44100");
																		}
																	}
																	var valid0 = _errs48 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.blockSize !== void 0) {
																		let data27 = data.blockSize;
																		const _errs51 = errors;
																		const _errs52 = errors;
																		if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) return fail(validate218, instancePath + "/blockSize", "BlockSize/type", "type", { type: "integer" }, "must be integer");
																		if (errors === _errs52) {
																			if (typeof data27 == "number" && isFinite(data27)) {
																				if (data27 > 1024 || isNaN(data27)) return fail(validate218, instancePath + "/blockSize", "BlockSize/maximum", "maximum", {
																					comparison: "<=",
																					limit: 1024
																				}, "must be <= 1024");
																				else if (data27 < 32 || isNaN(data27)) return fail(validate218, instancePath + "/blockSize", "BlockSize/minimum", "minimum", {
																					comparison: ">=",
																					limit: 32
																				}, "must be >= 32");
																			}
																		}
																		var valid0 = _errs51 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.device !== void 0) {
																			const _errs54 = errors;
																			if (!validate129(data.device, {
																				instancePath: instancePath + "/device",
																				parentData: data,
																				parentDataProperty: "device",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs54 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.resumed !== void 0) {
																				const _errs55 = errors;
																				if (typeof data.resumed !== "boolean") return fail(validate218, instancePath + "/resumed", "#/properties/resumed/type", "type", { type: "boolean" }, "must be boolean");
																				var valid0 = _errs55 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate218, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate218.errors = vErrors;
	return errors === 0;
}
const isCommand = validate225;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "sample")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.sample !== void 0) {
						let data0 = data.sample;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err2 = {
								instancePath: instancePath + "/sample",
								schemaPath: "Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (errors === _errs5) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) {
									const err3 = {
										instancePath: instancePath + "/sample",
										schemaPath: "Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (data0 < 0 || isNaN(data0)) {
									const err4 = {
										instancePath: instancePath + "/sample",
										schemaPath: "Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.tick === void 0 && (missing1 = "tick")) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				const _errs9 = errors;
				for (const key1 in data) if (!(key1 === "tick")) {
					const err7 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
					break;
				}
				if (_errs9 === errors) {
					if (data.tick !== void 0) {
						let data1 = data.tick;
						const _errs11 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							const err8 = {
								instancePath: instancePath + "/tick",
								schemaPath: "Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (errors === _errs11) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 0xe8d4a51000 || isNaN(data1)) {
									const err9 = {
										instancePath: instancePath + "/tick",
										schemaPath: "Tick/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0xe8d4a51000
										},
										message: "must be <= 1000000000000"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								} else if (data1 < 0 || isNaN(data1)) {
									const err10 = {
										instancePath: instancePath + "/tick",
										schemaPath: "Tick/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate228.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate228.errors = vErrors;
	return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision")) return fail(validate230, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "revision")) return fail(validate230, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.revision !== void 0) {
				let data0 = data.revision;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate230, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate230, instancePath + "/revision", "Revision/maximum", "maximum", {
						comparison: "<=",
						limit: 9007199254740991
					}, "must be <= 9007199254740991");
					else if (data0 < 0 || isNaN(data0)) return fail(validate230, instancePath + "/revision", "Revision/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
			}
		}
	} else return fail(validate230, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate230.errors = vErrors;
	return true;
}
const pattern18 = new RegExp("^[a-z]+\\.[a-zA-Z]+$", "u");
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.name === void 0 && (missing0 = "name") || data.params === void 0 && (missing0 = "params")) return fail(validate225, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "ts" || key0 === "name" || key0 === "params" || key0 === "at" || key0 === "timeoutMs" || key0 === "expect")) return fail(validate225, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("command" !== data.type) return fail(validate225, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "command" }, "must be equal to constant");
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs3 = errors;
							if (!validate167(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									let data3 = data.name;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data3 === "string") {
											if (func2(data3) > 64) return fail(validate225, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters");
											else if (!pattern18.test(data3)) return fail(validate225, instancePath + "/name", "#/properties/name/pattern", "pattern", { pattern: "^[a-z]+\\.[a-zA-Z]+$" }, "must match pattern \"^[a-z]+\\.[a-zA-Z]+$\"");
										} else return fail(validate225, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.params !== void 0) {
										let data4 = data.params;
										const _errs7 = errors;
										if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) return fail(validate225, instancePath + "/params", "#/properties/params/type", "type", { type: "object" }, "must be object");
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											const _errs9 = errors;
											if (!validate228(data.at, {
												instancePath: instancePath + "/at",
												parentData: data,
												parentDataProperty: "at",
												rootData
											})) {
												vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.timeoutMs !== void 0) {
												let data6 = data.timeoutMs;
												const _errs10 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate225, instancePath + "/timeoutMs", "#/properties/timeoutMs/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs10) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 36e5 || isNaN(data6)) return fail(validate225, instancePath + "/timeoutMs", "#/properties/timeoutMs/maximum", "maximum", {
															comparison: "<=",
															limit: 36e5
														}, "must be <= 3600000");
														else if (data6 < 1 || isNaN(data6)) return fail(validate225, instancePath + "/timeoutMs", "#/properties/timeoutMs/minimum", "minimum", {
															comparison: ">=",
															limit: 1
														}, "must be >= 1");
													}
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.expect !== void 0) {
													const _errs12 = errors;
													if (!validate230(data.expect, {
														instancePath: instancePath + "/expect",
														parentData: data,
														parentDataProperty: "expect",
														rootData
													})) {
														vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate225, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate225.errors = vErrors;
	return errors === 0;
}
const isOkReply = validate232;
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision")) return fail(validate236, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.sample !== void 0) {
					let data0 = data.sample;
					const _errs1 = errors;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate236, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate236, instancePath + "/sample", "Sample/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data0 < 0 || isNaN(data0)) return fail(validate236, instancePath + "/sample", "Sample/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.revision !== void 0) {
						let data1 = data.revision;
						const _errs4 = errors;
						const _errs5 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate236, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs5) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate236, instancePath + "/revision", "Revision/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data1 < 0 || isNaN(data1)) return fail(validate236, instancePath + "/revision", "Revision/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hash !== void 0) {
							const _errs7 = errors;
							if (!validate171(data.hash, {
								instancePath: instancePath + "/hash",
								parentData: data,
								parentDataProperty: "hash",
								rootData
							})) {
								vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.late !== void 0) {
								let data3 = data.late;
								const _errs8 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate236, instancePath + "/late", "#/properties/late/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs8) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 9007199254740991 || isNaN(data3)) return fail(validate236, instancePath + "/late", "#/properties/late/maximum", "maximum", {
											comparison: "<=",
											limit: 9007199254740991
										}, "must be <= 9007199254740991");
										else if (data3 < 0 || isNaN(data3)) return fail(validate236, instancePath + "/late", "#/properties/late/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate236, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate236.errors = vErrors;
	return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.ok === void 0 && (missing0 = "ok") || data.result === void 0 && (missing0 = "result")) return fail(validate232, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("reply" !== data.type) return fail(validate232, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "reply" }, "must be equal to constant");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate167(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData
							})) {
								vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs5 = errors;
									if (true !== data.ok) return fail(validate232, instancePath + "/ok", "#/properties/ok/const", "const", { allowedValue: true }, "must be equal to constant");
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.result !== void 0) {
										let data5 = data.result;
										const _errs6 = errors;
										if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) return fail(validate232, instancePath + "/result", "#/properties/result/type", "type", { type: "object" }, "must be object");
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.applied !== void 0) {
											const _errs8 = errors;
											if (!validate236(data.applied, {
												instancePath: instancePath + "/applied",
												parentData: data,
												parentDataProperty: "applied",
												rootData
											})) {
												vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate232, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate232.errors = vErrors;
	return errors === 0;
}
const isErrorReply = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.ok === void 0 && (missing0 = "ok") || data.error === void 0 && (missing0 = "error")) return fail(validate239, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("reply" !== data.type) return fail(validate239, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "reply" }, "must be equal to constant");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate167(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData
							})) {
								vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs5 = errors;
									if (false !== data.ok) return fail(validate239, instancePath + "/ok", "#/properties/ok/const", "const", { allowedValue: false }, "must be equal to constant");
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.error !== void 0) {
										const _errs6 = errors;
										if (!validate183(data.error, {
											instancePath: instancePath + "/error",
											parentData: data,
											parentDataProperty: "error",
											rootData
										})) {
											vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate239, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate239.errors = vErrors;
	return errors === 0;
}
const isReply = validate244;
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate232(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate239(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate244.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate244.errors = vErrors;
	return errors === 0;
}
const isApplied = validate236;
const isDiagnostic = validate247;
const schema199 = {
	"$id": "Diagnostic",
	"description": "Something the engine wants known: progress of long work, a device that changed, a broken frame.",
	"type": "object",
	"required": [
		"type",
		"id",
		"ts",
		"severity",
		"code",
		"message"
	],
	"properties": {
		"type": { "const": "diagnostic" },
		"id": { "$ref": "MessageId" },
		"ts": { "$ref": "Timestamp" },
		"severity": {
			"description": "How much it matters.",
			"enum": [
				"debug",
				"info",
				"warning",
				"error"
			]
		},
		"code": {
			"description": "An error code, or a code of DiagnosticCode; a reader that does not know it shows the message.",
			"type": "string",
			"pattern": "^[A-Z][A-Z0-9_]*$"
		},
		"message": {
			"description": "What happened, for people.",
			"type": "string"
		},
		"data": {
			"description": "More for programs; which members there are depends on the code.",
			"type": "object"
		},
		"re": { "$ref": "MessageId" }
	}
};
const pattern19 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.severity === void 0 && (missing0 = "severity") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) return fail(validate247, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("diagnostic" !== data.type) return fail(validate247, instancePath + "/type", "#/properties/type/const", "const", { allowedValue: "diagnostic" }, "must be equal to constant");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ts !== void 0) {
							const _errs3 = errors;
							if (!validate99(data.ts, {
								instancePath: instancePath + "/ts",
								parentData: data,
								parentDataProperty: "ts",
								rootData
							})) {
								vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.severity !== void 0) {
								let data3 = data.severity;
								const _errs4 = errors;
								if (!(data3 === "debug" || data3 === "info" || data3 === "warning" || data3 === "error")) return fail(validate247, instancePath + "/severity", "#/properties/severity/enum", "enum", { allowedValues: schema199.properties.severity.enum }, "must be equal to one of the allowed values");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.code !== void 0) {
									let data4 = data.code;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data4 === "string") {
											if (!pattern19.test(data4)) return fail(validate247, instancePath + "/code", "#/properties/code/pattern", "pattern", { pattern: "^[A-Z][A-Z0-9_]*$" }, "must match pattern \"^[A-Z][A-Z0-9_]*$\"");
										} else return fail(validate247, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string");
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.message !== void 0) {
										const _errs7 = errors;
										if (typeof data.message !== "string") return fail(validate247, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.data !== void 0) {
											let data6 = data.data;
											const _errs9 = errors;
											if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) return fail(validate247, instancePath + "/data", "#/properties/data/type", "type", { type: "object" }, "must be object");
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.re !== void 0) {
												const _errs11 = errors;
												if (!validate167(data.re, {
													instancePath: instancePath + "/re",
													parentData: data,
													parentDataProperty: "re",
													rootData
												})) {
													vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate247, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate247.errors = vErrors;
	return errors === 0;
}
const isProgressData = validate251;
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fraction === void 0 && (missing0 = "fraction") || data.stage === void 0 && (missing0 = "stage")) return fail(validate251, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.fraction !== void 0) {
				let data0 = data.fraction;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1 || isNaN(data0)) return fail(validate251, instancePath + "/fraction", "#/properties/fraction/maximum", "maximum", {
						comparison: "<=",
						limit: 1
					}, "must be <= 1");
					else if (data0 < 0 || isNaN(data0)) return fail(validate251, instancePath + "/fraction", "#/properties/fraction/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				} else return fail(validate251, instancePath + "/fraction", "#/properties/fraction/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.stage !== void 0) {
					if (typeof data.stage !== "string") return fail(validate251, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate251, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate251.errors = vErrors;
	return true;
}
const isAt = validate228;
const isExpect = validate230;
const isDiagnosticCode = validate252;
const schema201 = {
	"$id": "DiagnosticCode",
	"description": "Codes of diagnostics that are not errors of a command. Engines may add others.",
	"enum": [
		"PROGRESS",
		"DEVICE_OPENED",
		"DEVICE_FALLBACK",
		"DEVICE_LOST",
		"UNDERRUN",
		"DEADLINE_MISSED",
		"DIAGNOSTICS_DROPPED",
		"HELLO_TIMEOUT",
		"SESSION_TAKEN_OVER",
		"SHUTTING_DOWN",
		"AUDIO_STALLED",
		"AUDIO_RESUMED",
		"AUDIO_FAILED",
		"FILE_WARNING",
		"SAMPLES_MISSING",
		"CLIENT_CUT_OFF",
		"TRAFFIC",
		"OVERLOAD",
		"OVERLOAD_OVER"
	]
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "PROGRESS" || data === "DEVICE_OPENED" || data === "DEVICE_FALLBACK" || data === "DEVICE_LOST" || data === "UNDERRUN" || data === "DEADLINE_MISSED" || data === "DIAGNOSTICS_DROPPED" || data === "HELLO_TIMEOUT" || data === "SESSION_TAKEN_OVER" || data === "SHUTTING_DOWN" || data === "AUDIO_STALLED" || data === "AUDIO_RESUMED" || data === "AUDIO_FAILED" || data === "FILE_WARNING" || data === "SAMPLES_MISSING" || data === "CLIENT_CUT_OFF" || data === "TRAFFIC" || data === "OVERLOAD" || data === "OVERLOAD_OVER")) return fail(validate252, instancePath, "#/enum", "enum", { allowedValues: schema201.enum }, "must be equal to one of the allowed values");
	validate252.errors = vErrors;
	return true;
}
const isGraphClip = validate253;
const schema202 = {
	"$id": "GraphClip",
	"description": "A stretch of an audio file on a track. Silent while its sample is not loaded.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"sample",
		"start",
		"offset",
		"length",
		"gain",
		"fadeIn",
		"fadeOut"
	],
	"properties": {
		"id": { "$ref": "EntityId" },
		"sample": {
			"description": "Id given to sample.load.",
			"$ref": "EntityId"
		},
		"start": {
			"description": "Where on the time line the clip begins.",
			"$ref": "Tick"
		},
		"offset": {
			"description": "Where in the file playback begins.",
			"$ref": "SourceFrames"
		},
		"length": {
			"description": "How long the clip sounds. Past the end of a file that does not loop there is silence.",
			"$ref": "SourceFrames"
		},
		"gain": { "$ref": "GainDb" },
		"fadeIn": {
			"description": "Fade from the clip's start, linear unless its shape is given. Fades longer than the clip are shortened to it.",
			"$ref": "SourceFrames"
		},
		"fadeOut": {
			"description": "Fade to the clip's end, linear unless its shape is given.",
			"$ref": "SourceFrames"
		},
		"loop": { "$ref": "SourceLoop" },
		"fadeInShape": { "$ref": "FadeShape" },
		"fadeOutShape": { "$ref": "FadeShape" },
		"envelope": {
			"description": "Gain along the clip, beside its gain. Before the first point and after the last their gains hold.",
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "EnvelopePoint" }
		},
		"reverse": {
			"description": "Whether the clip is played backwards: the same stretch of the file, its last frame first. A loop inside it is then not followed.",
			"type": "boolean"
		},
		"mute": {
			"description": "Whether the clip is silent.",
			"type": "boolean"
		}
	}
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.frame === void 0 && (missing0 = "frame") || data.gain === void 0 && (missing0 = "gain")) return fail(validate257, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "frame" || key0 === "gain" || key0 === "curve")) return fail(validate257, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.frame !== void 0) {
				let data0 = data.frame;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate257, instancePath + "/frame", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate257, instancePath + "/frame", "SourceFrames/maximum", "maximum", {
						comparison: "<=",
						limit: 9007199254740991
					}, "must be <= 9007199254740991");
					else if (data0 < 0 || isNaN(data0)) return fail(validate257, instancePath + "/frame", "SourceFrames/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.gain !== void 0) {
					let data1 = data.gain;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 24 || isNaN(data1)) return fail(validate257, instancePath + "/gain", "GainDb/maximum", "maximum", {
							comparison: "<=",
							limit: 24
						}, "must be <= 24");
						else if (data1 < -144 || isNaN(data1)) return fail(validate257, instancePath + "/gain", "GainDb/minimum", "minimum", {
							comparison: ">=",
							limit: -144
						}, "must be >= -144");
					} else return fail(validate257, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.curve !== void 0) {
						let data2 = data.curve;
						if (!(data2 === "hold" || data2 === "linear" || data2 === "smooth")) return fail(validate257, instancePath + "/curve", "CurveShape/enum", "enum", { allowedValues: schema152.enum }, "must be equal to one of the allowed values");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate257, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate257.errors = vErrors;
	return true;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.sample === void 0 && (missing0 = "sample") || data.start === void 0 && (missing0 = "start") || data.offset === void 0 && (missing0 = "offset") || data.length === void 0 && (missing0 = "length") || data.gain === void 0 && (missing0 = "gain") || data.fadeIn === void 0 && (missing0 = "fadeIn") || data.fadeOut === void 0 && (missing0 = "fadeOut")) return fail(validate253, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema202.properties, key0)) return fail(validate253, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sample !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.sample, {
								instancePath: instancePath + "/sample",
								parentData: data,
								parentDataProperty: "sample",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.start !== void 0) {
								let data2 = data.start;
								const _errs4 = errors;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate253, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 0xe8d4a51000 || isNaN(data2)) return fail(validate253, instancePath + "/start", "Tick/maximum", "maximum", {
											comparison: "<=",
											limit: 0xe8d4a51000
										}, "must be <= 1000000000000");
										else if (data2 < 0 || isNaN(data2)) return fail(validate253, instancePath + "/start", "Tick/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.offset !== void 0) {
									let data3 = data.offset;
									const _errs7 = errors;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate253, instancePath + "/offset", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 9007199254740991 || isNaN(data3)) return fail(validate253, instancePath + "/offset", "SourceFrames/maximum", "maximum", {
												comparison: "<=",
												limit: 9007199254740991
											}, "must be <= 9007199254740991");
											else if (data3 < 0 || isNaN(data3)) return fail(validate253, instancePath + "/offset", "SourceFrames/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.length !== void 0) {
										let data4 = data.length;
										const _errs10 = errors;
										const _errs11 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate253, instancePath + "/length", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs11) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 9007199254740991 || isNaN(data4)) return fail(validate253, instancePath + "/length", "SourceFrames/maximum", "maximum", {
													comparison: "<=",
													limit: 9007199254740991
												}, "must be <= 9007199254740991");
												else if (data4 < 0 || isNaN(data4)) return fail(validate253, instancePath + "/length", "SourceFrames/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.gain !== void 0) {
											let data5 = data.gain;
											const _errs13 = errors;
											if (errors === errors) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 24 || isNaN(data5)) return fail(validate253, instancePath + "/gain", "GainDb/maximum", "maximum", {
														comparison: "<=",
														limit: 24
													}, "must be <= 24");
													else if (data5 < -144 || isNaN(data5)) return fail(validate253, instancePath + "/gain", "GainDb/minimum", "minimum", {
														comparison: ">=",
														limit: -144
													}, "must be >= -144");
												} else return fail(validate253, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fadeIn !== void 0) {
												let data6 = data.fadeIn;
												const _errs16 = errors;
												const _errs17 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate253, instancePath + "/fadeIn", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs17) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 9007199254740991 || isNaN(data6)) return fail(validate253, instancePath + "/fadeIn", "SourceFrames/maximum", "maximum", {
															comparison: "<=",
															limit: 9007199254740991
														}, "must be <= 9007199254740991");
														else if (data6 < 0 || isNaN(data6)) return fail(validate253, instancePath + "/fadeIn", "SourceFrames/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fadeOut !== void 0) {
													let data7 = data.fadeOut;
													const _errs19 = errors;
													const _errs20 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate253, instancePath + "/fadeOut", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs20) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 9007199254740991 || isNaN(data7)) return fail(validate253, instancePath + "/fadeOut", "SourceFrames/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data7 < 0 || isNaN(data7)) return fail(validate253, instancePath + "/fadeOut", "SourceFrames/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.loop !== void 0) {
														const _errs22 = errors;
														if (!validate21(data.loop, {
															instancePath: instancePath + "/loop",
															parentData: data,
															parentDataProperty: "loop",
															rootData
														})) {
															vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fadeInShape !== void 0) {
															let data9 = data.fadeInShape;
															const _errs23 = errors;
															if (!(data9 === "linear" || data9 === "equalPower" || data9 === "exponential" || data9 === "smooth")) return fail(validate253, instancePath + "/fadeInShape", "FadeShape/enum", "enum", { allowedValues: schema153.enum }, "must be equal to one of the allowed values");
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.fadeOutShape !== void 0) {
																let data10 = data.fadeOutShape;
																const _errs25 = errors;
																if (!(data10 === "linear" || data10 === "equalPower" || data10 === "exponential" || data10 === "smooth")) return fail(validate253, instancePath + "/fadeOutShape", "FadeShape/enum", "enum", { allowedValues: schema153.enum }, "must be equal to one of the allowed values");
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.envelope !== void 0) {
																	let data11 = data.envelope;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data11)) {
																			if (data11.length > 1e4) return fail(validate253, instancePath + "/envelope", "#/properties/envelope/maxItems", "maxItems", { limit: 1e4 }, "must NOT have more than 10000 items");
																			else {
																				const len0 = data11.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					const _errs29 = errors;
																					if (!validate257(data11[i0], {
																						instancePath: instancePath + "/envelope/" + i0,
																						parentData: data11,
																						parentDataProperty: i0,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs29 === errors)) break;
																				}
																			}
																		} else return fail(validate253, instancePath + "/envelope", "#/properties/envelope/type", "type", { type: "array" }, "must be array");
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.reverse !== void 0) {
																		const _errs30 = errors;
																		if (typeof data.reverse !== "boolean") return fail(validate253, instancePath + "/reverse", "#/properties/reverse/type", "type", { type: "boolean" }, "must be boolean");
																		var valid0 = _errs30 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.mute !== void 0) {
																			const _errs32 = errors;
																			if (typeof data.mute !== "boolean") return fail(validate253, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
																			var valid0 = _errs32 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate253, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate253.errors = vErrors;
	return errors === 0;
}
const isGraphTrack = validate259;
const schema215 = {
	"$id": "GraphTrack",
	"description": "A track: its clips and how they are mixed.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"gain",
		"pan",
		"mute",
		"solo",
		"clips"
	],
	"properties": {
		"id": { "$ref": "EntityId" },
		"gain": { "$ref": "GainDb" },
		"pan": { "$ref": "Pan" },
		"mute": {
			"description": "Whether the track is silent.",
			"type": "boolean"
		},
		"solo": {
			"description": "While any track is soloed, tracks that are not are silent.",
			"type": "boolean"
		},
		"clips": {
			"description": "Clips in any order; where they overlap they sum.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "GraphClip" }
		},
		"kind": {
			"description": "audio without it.",
			"$ref": "TrackKind"
		},
		"output": {
			"description": "The bus that it puts out to; the master without it.",
			"$ref": "EntityId"
		},
		"soloSafe": {
			"description": "Whether it is heard while others are soloed. Returns always are.",
			"type": "boolean"
		},
		"devices": {
			"description": "Effects in the order in which the signal passes them; on an instrument track the instrument is the first.",
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "Device" }
		},
		"sends": {
			"description": "Copies of its signal that go elsewhere.",
			"type": "array",
			"maxItems": 64,
			"items": { "$ref": "Send" }
		},
		"notes": {
			"description": "Clips of notes, for its instrument.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "GraphNoteClip" }
		},
		"automation": {
			"description": "Courses of its parameters, one each at most.",
			"type": "array",
			"maxItems": 4096,
			"items": { "$ref": "Automation" }
		}
	}
};
const schema218 = {
	"$id": "TrackKind",
	"description": "What a track is fed by. audio: its audio clips. instrument: its first device, which plays its note clips. bus: tracks that put out to it. return: sends.",
	"enum": [
		"audio",
		"instrument",
		"bus",
		"return"
	]
};
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "threshold" || key0 === "ratio" || key0 === "knee" || key0 === "attack" || key0 === "release" || key0 === "lookAhead" || key0 === "makeUp" || key0 === "mix")) return fail(validate265, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.threshold !== void 0) {
			let data0 = data.threshold;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 0 || isNaN(data0)) return fail(validate265, instancePath + "/threshold", "#/properties/threshold/maximum", "maximum", {
					comparison: "<=",
					limit: 0
				}, "must be <= 0");
				else if (data0 < -60 || isNaN(data0)) return fail(validate265, instancePath + "/threshold", "#/properties/threshold/minimum", "minimum", {
					comparison: ">=",
					limit: -60
				}, "must be >= -60");
			} else return fail(validate265, instancePath + "/threshold", "#/properties/threshold/type", "type", { type: "number" }, "must be number");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.ratio !== void 0) {
				let data1 = data.ratio;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 50 || isNaN(data1)) return fail(validate265, instancePath + "/ratio", "#/properties/ratio/maximum", "maximum", {
						comparison: "<=",
						limit: 50
					}, "must be <= 50");
					else if (data1 < 1 || isNaN(data1)) return fail(validate265, instancePath + "/ratio", "#/properties/ratio/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				} else return fail(validate265, instancePath + "/ratio", "#/properties/ratio/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.knee !== void 0) {
					let data2 = data.knee;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 24 || isNaN(data2)) return fail(validate265, instancePath + "/knee", "#/properties/knee/maximum", "maximum", {
							comparison: "<=",
							limit: 24
						}, "must be <= 24");
						else if (data2 < 0 || isNaN(data2)) return fail(validate265, instancePath + "/knee", "#/properties/knee/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					} else return fail(validate265, instancePath + "/knee", "#/properties/knee/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.attack !== void 0) {
						let data3 = data.attack;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 250 || isNaN(data3)) return fail(validate265, instancePath + "/attack", "#/properties/attack/maximum", "maximum", {
								comparison: "<=",
								limit: 250
							}, "must be <= 250");
							else if (data3 < .1 || isNaN(data3)) return fail(validate265, instancePath + "/attack", "#/properties/attack/minimum", "minimum", {
								comparison: ">=",
								limit: .1
							}, "must be >= 0.1");
						} else return fail(validate265, instancePath + "/attack", "#/properties/attack/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.release !== void 0) {
							let data4 = data.release;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 2500 || isNaN(data4)) return fail(validate265, instancePath + "/release", "#/properties/release/maximum", "maximum", {
									comparison: "<=",
									limit: 2500
								}, "must be <= 2500");
								else if (data4 < 5 || isNaN(data4)) return fail(validate265, instancePath + "/release", "#/properties/release/minimum", "minimum", {
									comparison: ">=",
									limit: 5
								}, "must be >= 5");
							} else return fail(validate265, instancePath + "/release", "#/properties/release/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.lookAhead !== void 0) {
								let data5 = data.lookAhead;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 10 || isNaN(data5)) return fail(validate265, instancePath + "/lookAhead", "#/properties/lookAhead/maximum", "maximum", {
										comparison: "<=",
										limit: 10
									}, "must be <= 10");
									else if (data5 < 0 || isNaN(data5)) return fail(validate265, instancePath + "/lookAhead", "#/properties/lookAhead/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								} else return fail(validate265, instancePath + "/lookAhead", "#/properties/lookAhead/type", "type", { type: "number" }, "must be number");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.makeUp !== void 0) {
									let data6 = data.makeUp;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 24 || isNaN(data6)) return fail(validate265, instancePath + "/makeUp", "#/properties/makeUp/maximum", "maximum", {
											comparison: "<=",
											limit: 24
										}, "must be <= 24");
										else if (data6 < -12 || isNaN(data6)) return fail(validate265, instancePath + "/makeUp", "#/properties/makeUp/minimum", "minimum", {
											comparison: ">=",
											limit: -12
										}, "must be >= -12");
									} else return fail(validate265, instancePath + "/makeUp", "#/properties/makeUp/type", "type", { type: "number" }, "must be number");
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.mix !== void 0) {
										let data7 = data.mix;
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 1 || isNaN(data7)) return fail(validate265, instancePath + "/mix", "#/properties/mix/maximum", "maximum", {
												comparison: "<=",
												limit: 1
											}, "must be <= 1");
											else if (data7 < 0 || isNaN(data7)) return fail(validate265, instancePath + "/mix", "#/properties/mix/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										} else return fail(validate265, instancePath + "/mix", "#/properties/mix/type", "type", { type: "number" }, "must be number");
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate265, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate265.errors = vErrors;
	return true;
}
const schema222 = {
	"$id": "TapPoint",
	"description": "Where a signal is taken from a track: pre, after its devices and before gain, pan and mute; post, after them.",
	"enum": ["pre", "post"]
};
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track") || data.tap === void 0 && (missing0 = "tap")) return fail(validate267, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "track" || key0 === "tap")) return fail(validate267, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.track !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.track, {
							instancePath: instancePath + "/track",
							parentData: data,
							parentDataProperty: "track",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tap !== void 0) {
							let data1 = data.tap;
							const _errs3 = errors;
							if (!(data1 === "pre" || data1 === "post")) return fail(validate267, instancePath + "/tap", "TapPoint/enum", "enum", { allowedValues: schema222.enum }, "must be equal to one of the allowed values");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate267, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate267.errors = vErrors;
	return errors === 0;
}
const schema223 = {
	"$id": "DelayParameters",
	"description": "Parameters of the delay; those left out have their defaults.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"sync": {
			"description": "Whether the time is a note value of the song's tempo.",
			"type": "boolean",
			"default": true
		},
		"division": {
			"description": "Time between echoes while in sync; D is dotted, T a triplet.",
			"enum": [
				"1/1",
				"1/2D",
				"1/2",
				"1/2T",
				"1/4D",
				"1/4",
				"1/4T",
				"1/8D",
				"1/8",
				"1/8T",
				"1/16D",
				"1/16",
				"1/16T",
				"1/32"
			],
			"default": "1/8"
		},
		"time": {
			"description": "Time between echoes while not in sync.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e3,
			"default": 350
		},
		"feedback": {
			"description": "Share of an echo that is echoed again.",
			"type": "number",
			"minimum": 0,
			"maximum": .95,
			"default": .35
		},
		"pingPong": {
			"description": "Echoes change sides each time.",
			"type": "boolean",
			"default": false
		},
		"lowCut": {
			"description": "High-pass on the echoes, 6 dB an octave each time around.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e3,
			"default": 80
		},
		"highCut": {
			"description": "Low-pass on the echoes, 6 dB an octave each time around.",
			"type": "number",
			"minimum": 200,
			"maximum": 2e4,
			"default": 6e3
		},
		"mix": {
			"description": "Share of the echoes; the rest is the signal as it came.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .35
		}
	}
};
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "sync" || key0 === "division" || key0 === "time" || key0 === "feedback" || key0 === "pingPong" || key0 === "lowCut" || key0 === "highCut" || key0 === "mix")) return fail(validate271, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.sync !== void 0) {
			if (typeof data.sync !== "boolean") return fail(validate271, instancePath + "/sync", "#/properties/sync/type", "type", { type: "boolean" }, "must be boolean");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.division !== void 0) {
				let data1 = data.division;
				if (!(data1 === "1/1" || data1 === "1/2D" || data1 === "1/2" || data1 === "1/2T" || data1 === "1/4D" || data1 === "1/4" || data1 === "1/4T" || data1 === "1/8D" || data1 === "1/8" || data1 === "1/8T" || data1 === "1/16D" || data1 === "1/16" || data1 === "1/16T" || data1 === "1/32")) return fail(validate271, instancePath + "/division", "#/properties/division/enum", "enum", { allowedValues: schema223.properties.division.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.time !== void 0) {
					let data2 = data.time;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 2e3 || isNaN(data2)) return fail(validate271, instancePath + "/time", "#/properties/time/maximum", "maximum", {
							comparison: "<=",
							limit: 2e3
						}, "must be <= 2000");
						else if (data2 < 1 || isNaN(data2)) return fail(validate271, instancePath + "/time", "#/properties/time/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					} else return fail(validate271, instancePath + "/time", "#/properties/time/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.feedback !== void 0) {
						let data3 = data.feedback;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > .95 || isNaN(data3)) return fail(validate271, instancePath + "/feedback", "#/properties/feedback/maximum", "maximum", {
								comparison: "<=",
								limit: .95
							}, "must be <= 0.95");
							else if (data3 < 0 || isNaN(data3)) return fail(validate271, instancePath + "/feedback", "#/properties/feedback/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						} else return fail(validate271, instancePath + "/feedback", "#/properties/feedback/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.pingPong !== void 0) {
							if (typeof data.pingPong !== "boolean") return fail(validate271, instancePath + "/pingPong", "#/properties/pingPong/type", "type", { type: "boolean" }, "must be boolean");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.lowCut !== void 0) {
								let data5 = data.lowCut;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 2e3 || isNaN(data5)) return fail(validate271, instancePath + "/lowCut", "#/properties/lowCut/maximum", "maximum", {
										comparison: "<=",
										limit: 2e3
									}, "must be <= 2000");
									else if (data5 < 20 || isNaN(data5)) return fail(validate271, instancePath + "/lowCut", "#/properties/lowCut/minimum", "minimum", {
										comparison: ">=",
										limit: 20
									}, "must be >= 20");
								} else return fail(validate271, instancePath + "/lowCut", "#/properties/lowCut/type", "type", { type: "number" }, "must be number");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.highCut !== void 0) {
									let data6 = data.highCut;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 2e4 || isNaN(data6)) return fail(validate271, instancePath + "/highCut", "#/properties/highCut/maximum", "maximum", {
											comparison: "<=",
											limit: 2e4
										}, "must be <= 20000");
										else if (data6 < 200 || isNaN(data6)) return fail(validate271, instancePath + "/highCut", "#/properties/highCut/minimum", "minimum", {
											comparison: ">=",
											limit: 200
										}, "must be >= 200");
									} else return fail(validate271, instancePath + "/highCut", "#/properties/highCut/type", "type", { type: "number" }, "must be number");
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.mix !== void 0) {
										let data7 = data.mix;
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 1 || isNaN(data7)) return fail(validate271, instancePath + "/mix", "#/properties/mix/maximum", "maximum", {
												comparison: "<=",
												limit: 1
											}, "must be <= 1");
											else if (data7 < 0 || isNaN(data7)) return fail(validate271, instancePath + "/mix", "#/properties/mix/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										} else return fail(validate271, instancePath + "/mix", "#/properties/mix/type", "type", { type: "number" }, "must be number");
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate271, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate271.errors = vErrors;
	return true;
}
const schema224 = {
	"$id": "EqualiserParameters",
	"description": "Parameters of the equaliser; those left out have their defaults.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"band1On": {
			"description": "Whether band 1 is heard.",
			"type": "boolean",
			"default": false
		},
		"band1Type": {
			"description": "Shape of band 1. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "lowShelf"
		},
		"band1Frequency": {
			"description": "Centre or corner of band 1.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 60
		},
		"band1Gain": {
			"description": "Boost or cut of band 1; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band1Q": {
			"description": "Q of band 1: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band2On": {
			"description": "Whether band 2 is heard.",
			"type": "boolean",
			"default": false
		},
		"band2Type": {
			"description": "Shape of band 2. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band2Frequency": {
			"description": "Centre or corner of band 2.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 120
		},
		"band2Gain": {
			"description": "Boost or cut of band 2; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band2Q": {
			"description": "Q of band 2: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band3On": {
			"description": "Whether band 3 is heard.",
			"type": "boolean",
			"default": false
		},
		"band3Type": {
			"description": "Shape of band 3. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band3Frequency": {
			"description": "Centre or corner of band 3.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 300
		},
		"band3Gain": {
			"description": "Boost or cut of band 3; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band3Q": {
			"description": "Q of band 3: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band4On": {
			"description": "Whether band 4 is heard.",
			"type": "boolean",
			"default": false
		},
		"band4Type": {
			"description": "Shape of band 4. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band4Frequency": {
			"description": "Centre or corner of band 4.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 700
		},
		"band4Gain": {
			"description": "Boost or cut of band 4; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band4Q": {
			"description": "Q of band 4: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band5On": {
			"description": "Whether band 5 is heard.",
			"type": "boolean",
			"default": false
		},
		"band5Type": {
			"description": "Shape of band 5. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band5Frequency": {
			"description": "Centre or corner of band 5.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 1500
		},
		"band5Gain": {
			"description": "Boost or cut of band 5; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band5Q": {
			"description": "Q of band 5: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band6On": {
			"description": "Whether band 6 is heard.",
			"type": "boolean",
			"default": false
		},
		"band6Type": {
			"description": "Shape of band 6. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band6Frequency": {
			"description": "Centre or corner of band 6.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 3500
		},
		"band6Gain": {
			"description": "Boost or cut of band 6; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band6Q": {
			"description": "Q of band 6: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band7On": {
			"description": "Whether band 7 is heard.",
			"type": "boolean",
			"default": false
		},
		"band7Type": {
			"description": "Shape of band 7. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "bell"
		},
		"band7Frequency": {
			"description": "Centre or corner of band 7.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 7e3
		},
		"band7Gain": {
			"description": "Boost or cut of band 7; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band7Q": {
			"description": "Q of band 7: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"band8On": {
			"description": "Whether band 8 is heard.",
			"type": "boolean",
			"default": false
		},
		"band8Type": {
			"description": "Shape of band 8. Cuts fall by 12 dB an octave.",
			"enum": [
				"bell",
				"lowShelf",
				"highShelf",
				"lowCut",
				"highCut",
				"bandPass",
				"notch",
				"allPass"
			],
			"default": "highShelf"
		},
		"band8Frequency": {
			"description": "Centre or corner of band 8.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 12e3
		},
		"band8Gain": {
			"description": "Boost or cut of band 8; bell and shelves only.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		},
		"band8Q": {
			"description": "Q of band 8: the higher, the narrower.",
			"type": "number",
			"minimum": .1,
			"maximum": 18,
			"default": .70710678
		},
		"output": {
			"description": "Gain after all bands.",
			"type": "number",
			"minimum": -24,
			"maximum": 24,
			"default": 0
		}
	}
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema224.properties, key0)) return fail(validate274, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.band1On !== void 0) {
			if (typeof data.band1On !== "boolean") return fail(validate274, instancePath + "/band1On", "#/properties/band1On/type", "type", { type: "boolean" }, "must be boolean");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.band1Type !== void 0) {
				let data1 = data.band1Type;
				if (!(data1 === "bell" || data1 === "lowShelf" || data1 === "highShelf" || data1 === "lowCut" || data1 === "highCut" || data1 === "bandPass" || data1 === "notch" || data1 === "allPass")) return fail(validate274, instancePath + "/band1Type", "#/properties/band1Type/enum", "enum", { allowedValues: schema224.properties.band1Type.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.band1Frequency !== void 0) {
					let data2 = data.band1Frequency;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 2e4 || isNaN(data2)) return fail(validate274, instancePath + "/band1Frequency", "#/properties/band1Frequency/maximum", "maximum", {
							comparison: "<=",
							limit: 2e4
						}, "must be <= 20000");
						else if (data2 < 20 || isNaN(data2)) return fail(validate274, instancePath + "/band1Frequency", "#/properties/band1Frequency/minimum", "minimum", {
							comparison: ">=",
							limit: 20
						}, "must be >= 20");
					} else return fail(validate274, instancePath + "/band1Frequency", "#/properties/band1Frequency/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.band1Gain !== void 0) {
						let data3 = data.band1Gain;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 24 || isNaN(data3)) return fail(validate274, instancePath + "/band1Gain", "#/properties/band1Gain/maximum", "maximum", {
								comparison: "<=",
								limit: 24
							}, "must be <= 24");
							else if (data3 < -24 || isNaN(data3)) return fail(validate274, instancePath + "/band1Gain", "#/properties/band1Gain/minimum", "minimum", {
								comparison: ">=",
								limit: -24
							}, "must be >= -24");
						} else return fail(validate274, instancePath + "/band1Gain", "#/properties/band1Gain/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.band1Q !== void 0) {
							let data4 = data.band1Q;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 18 || isNaN(data4)) return fail(validate274, instancePath + "/band1Q", "#/properties/band1Q/maximum", "maximum", {
									comparison: "<=",
									limit: 18
								}, "must be <= 18");
								else if (data4 < .1 || isNaN(data4)) return fail(validate274, instancePath + "/band1Q", "#/properties/band1Q/minimum", "minimum", {
									comparison: ">=",
									limit: .1
								}, "must be >= 0.1");
							} else return fail(validate274, instancePath + "/band1Q", "#/properties/band1Q/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.band2On !== void 0) {
								if (typeof data.band2On !== "boolean") return fail(validate274, instancePath + "/band2On", "#/properties/band2On/type", "type", { type: "boolean" }, "must be boolean");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.band2Type !== void 0) {
									let data6 = data.band2Type;
									if (!(data6 === "bell" || data6 === "lowShelf" || data6 === "highShelf" || data6 === "lowCut" || data6 === "highCut" || data6 === "bandPass" || data6 === "notch" || data6 === "allPass")) return fail(validate274, instancePath + "/band2Type", "#/properties/band2Type/enum", "enum", { allowedValues: schema224.properties.band2Type.enum }, "must be equal to one of the allowed values");
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.band2Frequency !== void 0) {
										let data7 = data.band2Frequency;
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 2e4 || isNaN(data7)) return fail(validate274, instancePath + "/band2Frequency", "#/properties/band2Frequency/maximum", "maximum", {
												comparison: "<=",
												limit: 2e4
											}, "must be <= 20000");
											else if (data7 < 20 || isNaN(data7)) return fail(validate274, instancePath + "/band2Frequency", "#/properties/band2Frequency/minimum", "minimum", {
												comparison: ">=",
												limit: 20
											}, "must be >= 20");
										} else return fail(validate274, instancePath + "/band2Frequency", "#/properties/band2Frequency/type", "type", { type: "number" }, "must be number");
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.band2Gain !== void 0) {
											let data8 = data.band2Gain;
											if (typeof data8 == "number" && isFinite(data8)) {
												if (data8 > 24 || isNaN(data8)) return fail(validate274, instancePath + "/band2Gain", "#/properties/band2Gain/maximum", "maximum", {
													comparison: "<=",
													limit: 24
												}, "must be <= 24");
												else if (data8 < -24 || isNaN(data8)) return fail(validate274, instancePath + "/band2Gain", "#/properties/band2Gain/minimum", "minimum", {
													comparison: ">=",
													limit: -24
												}, "must be >= -24");
											} else return fail(validate274, instancePath + "/band2Gain", "#/properties/band2Gain/type", "type", { type: "number" }, "must be number");
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.band2Q !== void 0) {
												let data9 = data.band2Q;
												if (typeof data9 == "number" && isFinite(data9)) {
													if (data9 > 18 || isNaN(data9)) return fail(validate274, instancePath + "/band2Q", "#/properties/band2Q/maximum", "maximum", {
														comparison: "<=",
														limit: 18
													}, "must be <= 18");
													else if (data9 < .1 || isNaN(data9)) return fail(validate274, instancePath + "/band2Q", "#/properties/band2Q/minimum", "minimum", {
														comparison: ">=",
														limit: .1
													}, "must be >= 0.1");
												} else return fail(validate274, instancePath + "/band2Q", "#/properties/band2Q/type", "type", { type: "number" }, "must be number");
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.band3On !== void 0) {
													if (typeof data.band3On !== "boolean") return fail(validate274, instancePath + "/band3On", "#/properties/band3On/type", "type", { type: "boolean" }, "must be boolean");
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.band3Type !== void 0) {
														let data11 = data.band3Type;
														if (!(data11 === "bell" || data11 === "lowShelf" || data11 === "highShelf" || data11 === "lowCut" || data11 === "highCut" || data11 === "bandPass" || data11 === "notch" || data11 === "allPass")) return fail(validate274, instancePath + "/band3Type", "#/properties/band3Type/enum", "enum", { allowedValues: schema224.properties.band3Type.enum }, "must be equal to one of the allowed values");
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.band3Frequency !== void 0) {
															let data12 = data.band3Frequency;
															if (typeof data12 == "number" && isFinite(data12)) {
																if (data12 > 2e4 || isNaN(data12)) return fail(validate274, instancePath + "/band3Frequency", "#/properties/band3Frequency/maximum", "maximum", {
																	comparison: "<=",
																	limit: 2e4
																}, "must be <= 20000");
																else if (data12 < 20 || isNaN(data12)) return fail(validate274, instancePath + "/band3Frequency", "#/properties/band3Frequency/minimum", "minimum", {
																	comparison: ">=",
																	limit: 20
																}, "must be >= 20");
															} else return fail(validate274, instancePath + "/band3Frequency", "#/properties/band3Frequency/type", "type", { type: "number" }, "must be number");
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.band3Gain !== void 0) {
																let data13 = data.band3Gain;
																if (typeof data13 == "number" && isFinite(data13)) {
																	if (data13 > 24 || isNaN(data13)) return fail(validate274, instancePath + "/band3Gain", "#/properties/band3Gain/maximum", "maximum", {
																		comparison: "<=",
																		limit: 24
																	}, "must be <= 24");
																	else if (data13 < -24 || isNaN(data13)) return fail(validate274, instancePath + "/band3Gain", "#/properties/band3Gain/minimum", "minimum", {
																		comparison: ">=",
																		limit: -24
																	}, "must be >= -24");
																} else return fail(validate274, instancePath + "/band3Gain", "#/properties/band3Gain/type", "type", { type: "number" }, "must be number");
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.band3Q !== void 0) {
																	let data14 = data.band3Q;
																	if (typeof data14 == "number" && isFinite(data14)) {
																		if (data14 > 18 || isNaN(data14)) return fail(validate274, instancePath + "/band3Q", "#/properties/band3Q/maximum", "maximum", {
																			comparison: "<=",
																			limit: 18
																		}, "must be <= 18");
																		else if (data14 < .1 || isNaN(data14)) return fail(validate274, instancePath + "/band3Q", "#/properties/band3Q/minimum", "minimum", {
																			comparison: ">=",
																			limit: .1
																		}, "must be >= 0.1");
																	} else return fail(validate274, instancePath + "/band3Q", "#/properties/band3Q/type", "type", { type: "number" }, "must be number");
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.band4On !== void 0) {
																		if (typeof data.band4On !== "boolean") return fail(validate274, instancePath + "/band4On", "#/properties/band4On/type", "type", { type: "boolean" }, "must be boolean");
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.band4Type !== void 0) {
																			let data16 = data.band4Type;
																			if (!(data16 === "bell" || data16 === "lowShelf" || data16 === "highShelf" || data16 === "lowCut" || data16 === "highCut" || data16 === "bandPass" || data16 === "notch" || data16 === "allPass")) return fail(validate274, instancePath + "/band4Type", "#/properties/band4Type/enum", "enum", { allowedValues: schema224.properties.band4Type.enum }, "must be equal to one of the allowed values");
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.band4Frequency !== void 0) {
																				let data17 = data.band4Frequency;
																				if (typeof data17 == "number" && isFinite(data17)) {
																					if (data17 > 2e4 || isNaN(data17)) return fail(validate274, instancePath + "/band4Frequency", "#/properties/band4Frequency/maximum", "maximum", {
																						comparison: "<=",
																						limit: 2e4
																					}, "must be <= 20000");
																					else if (data17 < 20 || isNaN(data17)) return fail(validate274, instancePath + "/band4Frequency", "#/properties/band4Frequency/minimum", "minimum", {
																						comparison: ">=",
																						limit: 20
																					}, "must be >= 20");
																				} else return fail(validate274, instancePath + "/band4Frequency", "#/properties/band4Frequency/type", "type", { type: "number" }, "must be number");
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.band4Gain !== void 0) {
																					let data18 = data.band4Gain;
																					if (typeof data18 == "number" && isFinite(data18)) {
																						if (data18 > 24 || isNaN(data18)) return fail(validate274, instancePath + "/band4Gain", "#/properties/band4Gain/maximum", "maximum", {
																							comparison: "<=",
																							limit: 24
																						}, "must be <= 24");
																						else if (data18 < -24 || isNaN(data18)) return fail(validate274, instancePath + "/band4Gain", "#/properties/band4Gain/minimum", "minimum", {
																							comparison: ">=",
																							limit: -24
																						}, "must be >= -24");
																					} else return fail(validate274, instancePath + "/band4Gain", "#/properties/band4Gain/type", "type", { type: "number" }, "must be number");
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.band4Q !== void 0) {
																						let data19 = data.band4Q;
																						if (typeof data19 == "number" && isFinite(data19)) {
																							if (data19 > 18 || isNaN(data19)) return fail(validate274, instancePath + "/band4Q", "#/properties/band4Q/maximum", "maximum", {
																								comparison: "<=",
																								limit: 18
																							}, "must be <= 18");
																							else if (data19 < .1 || isNaN(data19)) return fail(validate274, instancePath + "/band4Q", "#/properties/band4Q/minimum", "minimum", {
																								comparison: ">=",
																								limit: .1
																							}, "must be >= 0.1");
																						} else return fail(validate274, instancePath + "/band4Q", "#/properties/band4Q/type", "type", { type: "number" }, "must be number");
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.band5On !== void 0) {
																							if (typeof data.band5On !== "boolean") return fail(validate274, instancePath + "/band5On", "#/properties/band5On/type", "type", { type: "boolean" }, "must be boolean");
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.band5Type !== void 0) {
																								let data21 = data.band5Type;
																								if (!(data21 === "bell" || data21 === "lowShelf" || data21 === "highShelf" || data21 === "lowCut" || data21 === "highCut" || data21 === "bandPass" || data21 === "notch" || data21 === "allPass")) return fail(validate274, instancePath + "/band5Type", "#/properties/band5Type/enum", "enum", { allowedValues: schema224.properties.band5Type.enum }, "must be equal to one of the allowed values");
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.band5Frequency !== void 0) {
																									let data22 = data.band5Frequency;
																									if (typeof data22 == "number" && isFinite(data22)) {
																										if (data22 > 2e4 || isNaN(data22)) return fail(validate274, instancePath + "/band5Frequency", "#/properties/band5Frequency/maximum", "maximum", {
																											comparison: "<=",
																											limit: 2e4
																										}, "must be <= 20000");
																										else if (data22 < 20 || isNaN(data22)) return fail(validate274, instancePath + "/band5Frequency", "#/properties/band5Frequency/minimum", "minimum", {
																											comparison: ">=",
																											limit: 20
																										}, "must be >= 20");
																									} else return fail(validate274, instancePath + "/band5Frequency", "#/properties/band5Frequency/type", "type", { type: "number" }, "must be number");
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.band5Gain !== void 0) {
																										let data23 = data.band5Gain;
																										if (typeof data23 == "number" && isFinite(data23)) {
																											if (data23 > 24 || isNaN(data23)) return fail(validate274, instancePath + "/band5Gain", "#/properties/band5Gain/maximum", "maximum", {
																												comparison: "<=",
																												limit: 24
																											}, "must be <= 24");
																											else if (data23 < -24 || isNaN(data23)) return fail(validate274, instancePath + "/band5Gain", "#/properties/band5Gain/minimum", "minimum", {
																												comparison: ">=",
																												limit: -24
																											}, "must be >= -24");
																										} else return fail(validate274, instancePath + "/band5Gain", "#/properties/band5Gain/type", "type", { type: "number" }, "must be number");
																										var valid0 = true;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.band5Q !== void 0) {
																											let data24 = data.band5Q;
																											if (typeof data24 == "number" && isFinite(data24)) {
																												if (data24 > 18 || isNaN(data24)) return fail(validate274, instancePath + "/band5Q", "#/properties/band5Q/maximum", "maximum", {
																													comparison: "<=",
																													limit: 18
																												}, "must be <= 18");
																												else if (data24 < .1 || isNaN(data24)) return fail(validate274, instancePath + "/band5Q", "#/properties/band5Q/minimum", "minimum", {
																													comparison: ">=",
																													limit: .1
																												}, "must be >= 0.1");
																											} else return fail(validate274, instancePath + "/band5Q", "#/properties/band5Q/type", "type", { type: "number" }, "must be number");
																											var valid0 = true;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.band6On !== void 0) {
																												if (typeof data.band6On !== "boolean") return fail(validate274, instancePath + "/band6On", "#/properties/band6On/type", "type", { type: "boolean" }, "must be boolean");
																												var valid0 = true;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.band6Type !== void 0) {
																													let data26 = data.band6Type;
																													if (!(data26 === "bell" || data26 === "lowShelf" || data26 === "highShelf" || data26 === "lowCut" || data26 === "highCut" || data26 === "bandPass" || data26 === "notch" || data26 === "allPass")) return fail(validate274, instancePath + "/band6Type", "#/properties/band6Type/enum", "enum", { allowedValues: schema224.properties.band6Type.enum }, "must be equal to one of the allowed values");
																													var valid0 = true;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.band6Frequency !== void 0) {
																														let data27 = data.band6Frequency;
																														if (typeof data27 == "number" && isFinite(data27)) {
																															if (data27 > 2e4 || isNaN(data27)) return fail(validate274, instancePath + "/band6Frequency", "#/properties/band6Frequency/maximum", "maximum", {
																																comparison: "<=",
																																limit: 2e4
																															}, "must be <= 20000");
																															else if (data27 < 20 || isNaN(data27)) return fail(validate274, instancePath + "/band6Frequency", "#/properties/band6Frequency/minimum", "minimum", {
																																comparison: ">=",
																																limit: 20
																															}, "must be >= 20");
																														} else return fail(validate274, instancePath + "/band6Frequency", "#/properties/band6Frequency/type", "type", { type: "number" }, "must be number");
																														var valid0 = true;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.band6Gain !== void 0) {
																															let data28 = data.band6Gain;
																															if (typeof data28 == "number" && isFinite(data28)) {
																																if (data28 > 24 || isNaN(data28)) return fail(validate274, instancePath + "/band6Gain", "#/properties/band6Gain/maximum", "maximum", {
																																	comparison: "<=",
																																	limit: 24
																																}, "must be <= 24");
																																else if (data28 < -24 || isNaN(data28)) return fail(validate274, instancePath + "/band6Gain", "#/properties/band6Gain/minimum", "minimum", {
																																	comparison: ">=",
																																	limit: -24
																																}, "must be >= -24");
																															} else return fail(validate274, instancePath + "/band6Gain", "#/properties/band6Gain/type", "type", { type: "number" }, "must be number");
																															var valid0 = true;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.band6Q !== void 0) {
																																let data29 = data.band6Q;
																																if (typeof data29 == "number" && isFinite(data29)) {
																																	if (data29 > 18 || isNaN(data29)) return fail(validate274, instancePath + "/band6Q", "#/properties/band6Q/maximum", "maximum", {
																																		comparison: "<=",
																																		limit: 18
																																	}, "must be <= 18");
																																	else if (data29 < .1 || isNaN(data29)) return fail(validate274, instancePath + "/band6Q", "#/properties/band6Q/minimum", "minimum", {
																																		comparison: ">=",
																																		limit: .1
																																	}, "must be >= 0.1");
																																} else return fail(validate274, instancePath + "/band6Q", "#/properties/band6Q/type", "type", { type: "number" }, "must be number");
																																var valid0 = true;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.band7On !== void 0) {
																																	if (typeof data.band7On !== "boolean") return fail(validate274, instancePath + "/band7On", "#/properties/band7On/type", "type", { type: "boolean" }, "must be boolean");
																																	var valid0 = true;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.band7Type !== void 0) {
																																		let data31 = data.band7Type;
																																		if (!(data31 === "bell" || data31 === "lowShelf" || data31 === "highShelf" || data31 === "lowCut" || data31 === "highCut" || data31 === "bandPass" || data31 === "notch" || data31 === "allPass")) return fail(validate274, instancePath + "/band7Type", "#/properties/band7Type/enum", "enum", { allowedValues: schema224.properties.band7Type.enum }, "must be equal to one of the allowed values");
																																		var valid0 = true;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.band7Frequency !== void 0) {
																																			let data32 = data.band7Frequency;
																																			if (typeof data32 == "number" && isFinite(data32)) {
																																				if (data32 > 2e4 || isNaN(data32)) return fail(validate274, instancePath + "/band7Frequency", "#/properties/band7Frequency/maximum", "maximum", {
																																					comparison: "<=",
																																					limit: 2e4
																																				}, "must be <= 20000");
																																				else if (data32 < 20 || isNaN(data32)) return fail(validate274, instancePath + "/band7Frequency", "#/properties/band7Frequency/minimum", "minimum", {
																																					comparison: ">=",
																																					limit: 20
																																				}, "must be >= 20");
																																			} else return fail(validate274, instancePath + "/band7Frequency", "#/properties/band7Frequency/type", "type", { type: "number" }, "must be number");
																																			var valid0 = true;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.band7Gain !== void 0) {
																																				let data33 = data.band7Gain;
																																				if (typeof data33 == "number" && isFinite(data33)) {
																																					if (data33 > 24 || isNaN(data33)) return fail(validate274, instancePath + "/band7Gain", "#/properties/band7Gain/maximum", "maximum", {
																																						comparison: "<=",
																																						limit: 24
																																					}, "must be <= 24");
																																					else if (data33 < -24 || isNaN(data33)) return fail(validate274, instancePath + "/band7Gain", "#/properties/band7Gain/minimum", "minimum", {
																																						comparison: ">=",
																																						limit: -24
																																					}, "must be >= -24");
																																				} else return fail(validate274, instancePath + "/band7Gain", "#/properties/band7Gain/type", "type", { type: "number" }, "must be number");
																																				var valid0 = true;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.band7Q !== void 0) {
																																					let data34 = data.band7Q;
																																					if (typeof data34 == "number" && isFinite(data34)) {
																																						if (data34 > 18 || isNaN(data34)) return fail(validate274, instancePath + "/band7Q", "#/properties/band7Q/maximum", "maximum", {
																																							comparison: "<=",
																																							limit: 18
																																						}, "must be <= 18");
																																						else if (data34 < .1 || isNaN(data34)) return fail(validate274, instancePath + "/band7Q", "#/properties/band7Q/minimum", "minimum", {
																																							comparison: ">=",
																																							limit: .1
																																						}, "must be >= 0.1");
																																					} else return fail(validate274, instancePath + "/band7Q", "#/properties/band7Q/type", "type", { type: "number" }, "must be number");
																																					var valid0 = true;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.band8On !== void 0) {
																																						if (typeof data.band8On !== "boolean") return fail(validate274, instancePath + "/band8On", "#/properties/band8On/type", "type", { type: "boolean" }, "must be boolean");
																																						var valid0 = true;
																																					} else var valid0 = true;
																																					if (valid0) {
																																						if (data.band8Type !== void 0) {
																																							let data36 = data.band8Type;
																																							if (!(data36 === "bell" || data36 === "lowShelf" || data36 === "highShelf" || data36 === "lowCut" || data36 === "highCut" || data36 === "bandPass" || data36 === "notch" || data36 === "allPass")) return fail(validate274, instancePath + "/band8Type", "#/properties/band8Type/enum", "enum", { allowedValues: schema224.properties.band8Type.enum }, "must be equal to one of the allowed values");
																																							var valid0 = true;
																																						} else var valid0 = true;
																																						if (valid0) {
																																							if (data.band8Frequency !== void 0) {
																																								let data37 = data.band8Frequency;
																																								if (typeof data37 == "number" && isFinite(data37)) {
																																									if (data37 > 2e4 || isNaN(data37)) return fail(validate274, instancePath + "/band8Frequency", "#/properties/band8Frequency/maximum", "maximum", {
																																										comparison: "<=",
																																										limit: 2e4
																																									}, "must be <= 20000");
																																									else if (data37 < 20 || isNaN(data37)) return fail(validate274, instancePath + "/band8Frequency", "#/properties/band8Frequency/minimum", "minimum", {
																																										comparison: ">=",
																																										limit: 20
																																									}, "must be >= 20");
																																								} else return fail(validate274, instancePath + "/band8Frequency", "#/properties/band8Frequency/type", "type", { type: "number" }, "must be number");
																																								var valid0 = true;
																																							} else var valid0 = true;
																																							if (valid0) {
																																								if (data.band8Gain !== void 0) {
																																									let data38 = data.band8Gain;
																																									if (typeof data38 == "number" && isFinite(data38)) {
																																										if (data38 > 24 || isNaN(data38)) return fail(validate274, instancePath + "/band8Gain", "#/properties/band8Gain/maximum", "maximum", {
																																											comparison: "<=",
																																											limit: 24
																																										}, "must be <= 24");
																																										else if (data38 < -24 || isNaN(data38)) return fail(validate274, instancePath + "/band8Gain", "#/properties/band8Gain/minimum", "minimum", {
																																											comparison: ">=",
																																											limit: -24
																																										}, "must be >= -24");
																																									} else return fail(validate274, instancePath + "/band8Gain", "#/properties/band8Gain/type", "type", { type: "number" }, "must be number");
																																									var valid0 = true;
																																								} else var valid0 = true;
																																								if (valid0) {
																																									if (data.band8Q !== void 0) {
																																										let data39 = data.band8Q;
																																										if (typeof data39 == "number" && isFinite(data39)) {
																																											if (data39 > 18 || isNaN(data39)) return fail(validate274, instancePath + "/band8Q", "#/properties/band8Q/maximum", "maximum", {
																																												comparison: "<=",
																																												limit: 18
																																											}, "must be <= 18");
																																											else if (data39 < .1 || isNaN(data39)) return fail(validate274, instancePath + "/band8Q", "#/properties/band8Q/minimum", "minimum", {
																																												comparison: ">=",
																																												limit: .1
																																											}, "must be >= 0.1");
																																										} else return fail(validate274, instancePath + "/band8Q", "#/properties/band8Q/type", "type", { type: "number" }, "must be number");
																																										var valid0 = true;
																																									} else var valid0 = true;
																																									if (valid0) {
																																										if (data.output !== void 0) {
																																											let data40 = data.output;
																																											if (typeof data40 == "number" && isFinite(data40)) {
																																												if (data40 > 24 || isNaN(data40)) return fail(validate274, instancePath + "/output", "#/properties/output/maximum", "maximum", {
																																													comparison: "<=",
																																													limit: 24
																																												}, "must be <= 24");
																																												else if (data40 < -24 || isNaN(data40)) return fail(validate274, instancePath + "/output", "#/properties/output/minimum", "minimum", {
																																													comparison: ">=",
																																													limit: -24
																																												}, "must be >= -24");
																																											} else return fail(validate274, instancePath + "/output", "#/properties/output/type", "type", { type: "number" }, "must be number");
																																											var valid0 = true;
																																										} else var valid0 = true;
																																									}
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate274, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate274.errors = vErrors;
	return true;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gain" || key0 === "ceiling" || key0 === "release")) return fail(validate277, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.gain !== void 0) {
			let data0 = data.gain;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 24 || isNaN(data0)) return fail(validate277, instancePath + "/gain", "#/properties/gain/maximum", "maximum", {
					comparison: "<=",
					limit: 24
				}, "must be <= 24");
				else if (data0 < 0 || isNaN(data0)) return fail(validate277, instancePath + "/gain", "#/properties/gain/minimum", "minimum", {
					comparison: ">=",
					limit: 0
				}, "must be >= 0");
			} else return fail(validate277, instancePath + "/gain", "#/properties/gain/type", "type", { type: "number" }, "must be number");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.ceiling !== void 0) {
				let data1 = data.ceiling;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 0 || isNaN(data1)) return fail(validate277, instancePath + "/ceiling", "#/properties/ceiling/maximum", "maximum", {
						comparison: "<=",
						limit: 0
					}, "must be <= 0");
					else if (data1 < -24 || isNaN(data1)) return fail(validate277, instancePath + "/ceiling", "#/properties/ceiling/minimum", "minimum", {
						comparison: ">=",
						limit: -24
					}, "must be >= -24");
				} else return fail(validate277, instancePath + "/ceiling", "#/properties/ceiling/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.release !== void 0) {
					let data2 = data.release;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e3 || isNaN(data2)) return fail(validate277, instancePath + "/release", "#/properties/release/maximum", "maximum", {
							comparison: "<=",
							limit: 1e3
						}, "must be <= 1000");
						else if (data2 < 10 || isNaN(data2)) return fail(validate277, instancePath + "/release", "#/properties/release/minimum", "minimum", {
							comparison: ">=",
							limit: 10
						}, "must be >= 10");
					} else return fail(validate277, instancePath + "/release", "#/properties/release/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate277, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate277.errors = vErrors;
	return true;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "decay" || key0 === "preDelay" || key0 === "size" || key0 === "damping" || key0 === "lowCut" || key0 === "width" || key0 === "mix")) return fail(validate280, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.decay !== void 0) {
			let data0 = data.decay;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 20 || isNaN(data0)) return fail(validate280, instancePath + "/decay", "#/properties/decay/maximum", "maximum", {
					comparison: "<=",
					limit: 20
				}, "must be <= 20");
				else if (data0 < .2 || isNaN(data0)) return fail(validate280, instancePath + "/decay", "#/properties/decay/minimum", "minimum", {
					comparison: ">=",
					limit: .2
				}, "must be >= 0.2");
			} else return fail(validate280, instancePath + "/decay", "#/properties/decay/type", "type", { type: "number" }, "must be number");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.preDelay !== void 0) {
				let data1 = data.preDelay;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 250 || isNaN(data1)) return fail(validate280, instancePath + "/preDelay", "#/properties/preDelay/maximum", "maximum", {
						comparison: "<=",
						limit: 250
					}, "must be <= 250");
					else if (data1 < 0 || isNaN(data1)) return fail(validate280, instancePath + "/preDelay", "#/properties/preDelay/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				} else return fail(validate280, instancePath + "/preDelay", "#/properties/preDelay/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.size !== void 0) {
					let data2 = data.size;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1 || isNaN(data2)) return fail(validate280, instancePath + "/size", "#/properties/size/maximum", "maximum", {
							comparison: "<=",
							limit: 1
						}, "must be <= 1");
						else if (data2 < 0 || isNaN(data2)) return fail(validate280, instancePath + "/size", "#/properties/size/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					} else return fail(validate280, instancePath + "/size", "#/properties/size/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.damping !== void 0) {
						let data3 = data.damping;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 2e4 || isNaN(data3)) return fail(validate280, instancePath + "/damping", "#/properties/damping/maximum", "maximum", {
								comparison: "<=",
								limit: 2e4
							}, "must be <= 20000");
							else if (data3 < 500 || isNaN(data3)) return fail(validate280, instancePath + "/damping", "#/properties/damping/minimum", "minimum", {
								comparison: ">=",
								limit: 500
							}, "must be >= 500");
						} else return fail(validate280, instancePath + "/damping", "#/properties/damping/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.lowCut !== void 0) {
							let data4 = data.lowCut;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 1e3 || isNaN(data4)) return fail(validate280, instancePath + "/lowCut", "#/properties/lowCut/maximum", "maximum", {
									comparison: "<=",
									limit: 1e3
								}, "must be <= 1000");
								else if (data4 < 20 || isNaN(data4)) return fail(validate280, instancePath + "/lowCut", "#/properties/lowCut/minimum", "minimum", {
									comparison: ">=",
									limit: 20
								}, "must be >= 20");
							} else return fail(validate280, instancePath + "/lowCut", "#/properties/lowCut/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.width !== void 0) {
								let data5 = data.width;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 1 || isNaN(data5)) return fail(validate280, instancePath + "/width", "#/properties/width/maximum", "maximum", {
										comparison: "<=",
										limit: 1
									}, "must be <= 1");
									else if (data5 < 0 || isNaN(data5)) return fail(validate280, instancePath + "/width", "#/properties/width/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								} else return fail(validate280, instancePath + "/width", "#/properties/width/type", "type", { type: "number" }, "must be number");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.mix !== void 0) {
									let data6 = data.mix;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 1 || isNaN(data6)) return fail(validate280, instancePath + "/mix", "#/properties/mix/maximum", "maximum", {
											comparison: "<=",
											limit: 1
										}, "must be <= 1");
										else if (data6 < 0 || isNaN(data6)) return fail(validate280, instancePath + "/mix", "#/properties/mix/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									} else return fail(validate280, instancePath + "/mix", "#/properties/mix/type", "type", { type: "number" }, "must be number");
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else return fail(validate280, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate280.errors = vErrors;
	return true;
}
const schema227 = {
	"$id": "SamplerParameters",
	"description": "Parameters of the sampler; those left out have their defaults.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"ampAttack": {
			"description": "Time to rise to the top.",
			"type": "number",
			"minimum": .5,
			"maximum": 1e4,
			"default": .5
		},
		"ampDecay": {
			"description": "Time to fall by 60 dB towards the sustain level.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 600
		},
		"ampSustain": {
			"description": "Level while the key is held, 1 is the top.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": 1
		},
		"ampRelease": {
			"description": "Time to fall by 60 dB after the key is let go.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 150
		},
		"filterOn": {
			"description": "Whether the low-pass filter is heard.",
			"type": "boolean",
			"default": false
		},
		"cutoff": {
			"description": "Corner of the low-pass, 12 dB an octave.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 2e4
		},
		"resonance": {
			"description": "0 is none, 1 just below self-oscillation.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .1
		},
		"transpose": {
			"description": "Pitch of all zones.",
			"type": "integer",
			"minimum": -48,
			"maximum": 48,
			"default": 0
		},
		"tune": {
			"description": "Fine pitch of all zones.",
			"type": "number",
			"minimum": -100,
			"maximum": 100,
			"default": 0
		},
		"voices": {
			"description": "Notes that sound at once; then the oldest gives way.",
			"type": "integer",
			"minimum": 1,
			"maximum": 64,
			"default": 32
		},
		"bendRange": {
			"description": "How far the pitch wheel bends.",
			"type": "integer",
			"minimum": 0,
			"maximum": 24,
			"default": 2
		},
		"velocityAmplitude": {
			"description": "How far velocity makes notes louder.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .8
		},
		"gain": {
			"description": "Level of the instrument.",
			"type": "number",
			"minimum": -60,
			"maximum": 12,
			"default": 0
		}
	}
};
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema227.properties, key0)) return fail(validate283, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.ampAttack !== void 0) {
			let data0 = data.ampAttack;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e4 || isNaN(data0)) return fail(validate283, instancePath + "/ampAttack", "#/properties/ampAttack/maximum", "maximum", {
					comparison: "<=",
					limit: 1e4
				}, "must be <= 10000");
				else if (data0 < .5 || isNaN(data0)) return fail(validate283, instancePath + "/ampAttack", "#/properties/ampAttack/minimum", "minimum", {
					comparison: ">=",
					limit: .5
				}, "must be >= 0.5");
			} else return fail(validate283, instancePath + "/ampAttack", "#/properties/ampAttack/type", "type", { type: "number" }, "must be number");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.ampDecay !== void 0) {
				let data1 = data.ampDecay;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 2e4 || isNaN(data1)) return fail(validate283, instancePath + "/ampDecay", "#/properties/ampDecay/maximum", "maximum", {
						comparison: "<=",
						limit: 2e4
					}, "must be <= 20000");
					else if (data1 < 1 || isNaN(data1)) return fail(validate283, instancePath + "/ampDecay", "#/properties/ampDecay/minimum", "minimum", {
						comparison: ">=",
						limit: 1
					}, "must be >= 1");
				} else return fail(validate283, instancePath + "/ampDecay", "#/properties/ampDecay/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ampSustain !== void 0) {
					let data2 = data.ampSustain;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1 || isNaN(data2)) return fail(validate283, instancePath + "/ampSustain", "#/properties/ampSustain/maximum", "maximum", {
							comparison: "<=",
							limit: 1
						}, "must be <= 1");
						else if (data2 < 0 || isNaN(data2)) return fail(validate283, instancePath + "/ampSustain", "#/properties/ampSustain/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					} else return fail(validate283, instancePath + "/ampSustain", "#/properties/ampSustain/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.ampRelease !== void 0) {
						let data3 = data.ampRelease;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 2e4 || isNaN(data3)) return fail(validate283, instancePath + "/ampRelease", "#/properties/ampRelease/maximum", "maximum", {
								comparison: "<=",
								limit: 2e4
							}, "must be <= 20000");
							else if (data3 < 1 || isNaN(data3)) return fail(validate283, instancePath + "/ampRelease", "#/properties/ampRelease/minimum", "minimum", {
								comparison: ">=",
								limit: 1
							}, "must be >= 1");
						} else return fail(validate283, instancePath + "/ampRelease", "#/properties/ampRelease/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.filterOn !== void 0) {
							if (typeof data.filterOn !== "boolean") return fail(validate283, instancePath + "/filterOn", "#/properties/filterOn/type", "type", { type: "boolean" }, "must be boolean");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.cutoff !== void 0) {
								let data5 = data.cutoff;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 2e4 || isNaN(data5)) return fail(validate283, instancePath + "/cutoff", "#/properties/cutoff/maximum", "maximum", {
										comparison: "<=",
										limit: 2e4
									}, "must be <= 20000");
									else if (data5 < 20 || isNaN(data5)) return fail(validate283, instancePath + "/cutoff", "#/properties/cutoff/minimum", "minimum", {
										comparison: ">=",
										limit: 20
									}, "must be >= 20");
								} else return fail(validate283, instancePath + "/cutoff", "#/properties/cutoff/type", "type", { type: "number" }, "must be number");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.resonance !== void 0) {
									let data6 = data.resonance;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 1 || isNaN(data6)) return fail(validate283, instancePath + "/resonance", "#/properties/resonance/maximum", "maximum", {
											comparison: "<=",
											limit: 1
										}, "must be <= 1");
										else if (data6 < 0 || isNaN(data6)) return fail(validate283, instancePath + "/resonance", "#/properties/resonance/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									} else return fail(validate283, instancePath + "/resonance", "#/properties/resonance/type", "type", { type: "number" }, "must be number");
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.transpose !== void 0) {
										let data7 = data.transpose;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate283, instancePath + "/transpose", "#/properties/transpose/type", "type", { type: "integer" }, "must be integer");
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 48 || isNaN(data7)) return fail(validate283, instancePath + "/transpose", "#/properties/transpose/maximum", "maximum", {
												comparison: "<=",
												limit: 48
											}, "must be <= 48");
											else if (data7 < -48 || isNaN(data7)) return fail(validate283, instancePath + "/transpose", "#/properties/transpose/minimum", "minimum", {
												comparison: ">=",
												limit: -48
											}, "must be >= -48");
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.tune !== void 0) {
											let data8 = data.tune;
											if (typeof data8 == "number" && isFinite(data8)) {
												if (data8 > 100 || isNaN(data8)) return fail(validate283, instancePath + "/tune", "#/properties/tune/maximum", "maximum", {
													comparison: "<=",
													limit: 100
												}, "must be <= 100");
												else if (data8 < -100 || isNaN(data8)) return fail(validate283, instancePath + "/tune", "#/properties/tune/minimum", "minimum", {
													comparison: ">=",
													limit: -100
												}, "must be >= -100");
											} else return fail(validate283, instancePath + "/tune", "#/properties/tune/type", "type", { type: "number" }, "must be number");
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.voices !== void 0) {
												let data9 = data.voices;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return fail(validate283, instancePath + "/voices", "#/properties/voices/type", "type", { type: "integer" }, "must be integer");
												if (typeof data9 == "number" && isFinite(data9)) {
													if (data9 > 64 || isNaN(data9)) return fail(validate283, instancePath + "/voices", "#/properties/voices/maximum", "maximum", {
														comparison: "<=",
														limit: 64
													}, "must be <= 64");
													else if (data9 < 1 || isNaN(data9)) return fail(validate283, instancePath + "/voices", "#/properties/voices/minimum", "minimum", {
														comparison: ">=",
														limit: 1
													}, "must be >= 1");
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.bendRange !== void 0) {
													let data10 = data.bendRange;
													if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) return fail(validate283, instancePath + "/bendRange", "#/properties/bendRange/type", "type", { type: "integer" }, "must be integer");
													if (typeof data10 == "number" && isFinite(data10)) {
														if (data10 > 24 || isNaN(data10)) return fail(validate283, instancePath + "/bendRange", "#/properties/bendRange/maximum", "maximum", {
															comparison: "<=",
															limit: 24
														}, "must be <= 24");
														else if (data10 < 0 || isNaN(data10)) return fail(validate283, instancePath + "/bendRange", "#/properties/bendRange/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.velocityAmplitude !== void 0) {
														let data11 = data.velocityAmplitude;
														if (typeof data11 == "number" && isFinite(data11)) {
															if (data11 > 1 || isNaN(data11)) return fail(validate283, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/maximum", "maximum", {
																comparison: "<=",
																limit: 1
															}, "must be <= 1");
															else if (data11 < 0 || isNaN(data11)) return fail(validate283, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														} else return fail(validate283, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/type", "type", { type: "number" }, "must be number");
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.gain !== void 0) {
															let data12 = data.gain;
															if (typeof data12 == "number" && isFinite(data12)) {
																if (data12 > 12 || isNaN(data12)) return fail(validate283, instancePath + "/gain", "#/properties/gain/maximum", "maximum", {
																	comparison: "<=",
																	limit: 12
																}, "must be <= 12");
																else if (data12 < -60 || isNaN(data12)) return fail(validate283, instancePath + "/gain", "#/properties/gain/minimum", "minimum", {
																	comparison: ">=",
																	limit: -60
																}, "must be >= -60");
															} else return fail(validate283, instancePath + "/gain", "#/properties/gain/type", "type", { type: "number" }, "must be number");
															var valid0 = true;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate283, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate283.errors = vErrors;
	return true;
}
const schema228 = {
	"$id": "SamplerZone",
	"description": "A recording and the keys that play it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"sample",
		"lowKey",
		"highKey",
		"rootKey"
	],
	"properties": {
		"sample": {
			"description": "Id given to sample.load.",
			"$ref": "EntityId"
		},
		"lowKey": {
			"description": "Lowest key.",
			"type": "integer",
			"minimum": 0,
			"maximum": 127
		},
		"highKey": {
			"description": "Highest key, not below the lowest.",
			"type": "integer",
			"minimum": 0,
			"maximum": 127
		},
		"rootKey": {
			"description": "The key at which it is heard as recorded.",
			"type": "integer",
			"minimum": 0,
			"maximum": 127
		},
		"lowVelocity": {
			"description": "Lowest velocity; 1 without it.",
			"type": "integer",
			"minimum": 1,
			"maximum": 127
		},
		"highVelocity": {
			"description": "Highest velocity; 127 without it.",
			"type": "integer",
			"minimum": 1,
			"maximum": 127
		},
		"gain": {
			"description": "0 dB without it.",
			"$ref": "GainDb"
		},
		"pan": {
			"description": "Centre without it.",
			"$ref": "Pan"
		},
		"tune": {
			"description": "Cents.",
			"type": "number",
			"minimum": -1200,
			"maximum": 1200
		},
		"start": {
			"description": "First frame that is played; 0 without it.",
			"$ref": "SourceFrames"
		},
		"end": {
			"description": "Frame before which playing ends; the recording's end without it.",
			"$ref": "SourceFrames"
		},
		"loop": {
			"description": "Repeats while the key is held and while it fades.",
			"$ref": "SourceLoop"
		},
		"trigger": {
			"description": "gate plays while the key is held; oneShot to its end, as drums do. gate without it.",
			"enum": ["gate", "oneShot"]
		},
		"choke": {
			"description": "A new note of one choke group silences the others in it, as a closed hi-hat does the open one.",
			"type": "integer",
			"minimum": 1,
			"maximum": 16
		}
	}
};
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.lowKey === void 0 && (missing0 = "lowKey") || data.highKey === void 0 && (missing0 = "highKey") || data.rootKey === void 0 && (missing0 = "rootKey")) return fail(validate285, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema228.properties, key0)) return fail(validate285, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lowKey !== void 0) {
							let data1 = data.lowKey;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate285, instancePath + "/lowKey", "#/properties/lowKey/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 127 || isNaN(data1)) return fail(validate285, instancePath + "/lowKey", "#/properties/lowKey/maximum", "maximum", {
										comparison: "<=",
										limit: 127
									}, "must be <= 127");
									else if (data1 < 0 || isNaN(data1)) return fail(validate285, instancePath + "/lowKey", "#/properties/lowKey/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.highKey !== void 0) {
								let data2 = data.highKey;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate285, instancePath + "/highKey", "#/properties/highKey/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 127 || isNaN(data2)) return fail(validate285, instancePath + "/highKey", "#/properties/highKey/maximum", "maximum", {
											comparison: "<=",
											limit: 127
										}, "must be <= 127");
										else if (data2 < 0 || isNaN(data2)) return fail(validate285, instancePath + "/highKey", "#/properties/highKey/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rootKey !== void 0) {
									let data3 = data.rootKey;
									const _errs7 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate285, instancePath + "/rootKey", "#/properties/rootKey/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs7) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 127 || isNaN(data3)) return fail(validate285, instancePath + "/rootKey", "#/properties/rootKey/maximum", "maximum", {
												comparison: "<=",
												limit: 127
											}, "must be <= 127");
											else if (data3 < 0 || isNaN(data3)) return fail(validate285, instancePath + "/rootKey", "#/properties/rootKey/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.lowVelocity !== void 0) {
										let data4 = data.lowVelocity;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate285, instancePath + "/lowVelocity", "#/properties/lowVelocity/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 127 || isNaN(data4)) return fail(validate285, instancePath + "/lowVelocity", "#/properties/lowVelocity/maximum", "maximum", {
													comparison: "<=",
													limit: 127
												}, "must be <= 127");
												else if (data4 < 1 || isNaN(data4)) return fail(validate285, instancePath + "/lowVelocity", "#/properties/lowVelocity/minimum", "minimum", {
													comparison: ">=",
													limit: 1
												}, "must be >= 1");
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.highVelocity !== void 0) {
											let data5 = data.highVelocity;
											const _errs11 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate285, instancePath + "/highVelocity", "#/properties/highVelocity/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs11) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 127 || isNaN(data5)) return fail(validate285, instancePath + "/highVelocity", "#/properties/highVelocity/maximum", "maximum", {
														comparison: "<=",
														limit: 127
													}, "must be <= 127");
													else if (data5 < 1 || isNaN(data5)) return fail(validate285, instancePath + "/highVelocity", "#/properties/highVelocity/minimum", "minimum", {
														comparison: ">=",
														limit: 1
													}, "must be >= 1");
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gain !== void 0) {
												let data6 = data.gain;
												const _errs13 = errors;
												if (errors === errors) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 24 || isNaN(data6)) return fail(validate285, instancePath + "/gain", "GainDb/maximum", "maximum", {
															comparison: "<=",
															limit: 24
														}, "must be <= 24");
														else if (data6 < -144 || isNaN(data6)) return fail(validate285, instancePath + "/gain", "GainDb/minimum", "minimum", {
															comparison: ">=",
															limit: -144
														}, "must be >= -144");
													} else return fail(validate285, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.pan !== void 0) {
													let data7 = data.pan;
													const _errs16 = errors;
													if (errors === errors) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 1 || isNaN(data7)) return fail(validate285, instancePath + "/pan", "Pan/maximum", "maximum", {
																comparison: "<=",
																limit: 1
															}, "must be <= 1");
															else if (data7 < -1 || isNaN(data7)) return fail(validate285, instancePath + "/pan", "Pan/minimum", "minimum", {
																comparison: ">=",
																limit: -1
															}, "must be >= -1");
														} else return fail(validate285, instancePath + "/pan", "Pan/type", "type", { type: "number" }, "must be number");
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.tune !== void 0) {
														let data8 = data.tune;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 > 1200 || isNaN(data8)) return fail(validate285, instancePath + "/tune", "#/properties/tune/maximum", "maximum", {
																	comparison: "<=",
																	limit: 1200
																}, "must be <= 1200");
																else if (data8 < -1200 || isNaN(data8)) return fail(validate285, instancePath + "/tune", "#/properties/tune/minimum", "minimum", {
																	comparison: ">=",
																	limit: -1200
																}, "must be >= -1200");
															} else return fail(validate285, instancePath + "/tune", "#/properties/tune/type", "type", { type: "number" }, "must be number");
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.start !== void 0) {
															let data9 = data.start;
															const _errs21 = errors;
															const _errs22 = errors;
															if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return fail(validate285, instancePath + "/start", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs22) {
																if (typeof data9 == "number" && isFinite(data9)) {
																	if (data9 > 9007199254740991 || isNaN(data9)) return fail(validate285, instancePath + "/start", "SourceFrames/maximum", "maximum", {
																		comparison: "<=",
																		limit: 9007199254740991
																	}, "must be <= 9007199254740991");
																	else if (data9 < 0 || isNaN(data9)) return fail(validate285, instancePath + "/start", "SourceFrames/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.end !== void 0) {
																let data10 = data.end;
																const _errs24 = errors;
																const _errs25 = errors;
																if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) return fail(validate285, instancePath + "/end", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs25) {
																	if (typeof data10 == "number" && isFinite(data10)) {
																		if (data10 > 9007199254740991 || isNaN(data10)) return fail(validate285, instancePath + "/end", "SourceFrames/maximum", "maximum", {
																			comparison: "<=",
																			limit: 9007199254740991
																		}, "must be <= 9007199254740991");
																		else if (data10 < 0 || isNaN(data10)) return fail(validate285, instancePath + "/end", "SourceFrames/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.loop !== void 0) {
																	const _errs27 = errors;
																	if (!validate21(data.loop, {
																		instancePath: instancePath + "/loop",
																		parentData: data,
																		parentDataProperty: "loop",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.trigger !== void 0) {
																		let data12 = data.trigger;
																		const _errs28 = errors;
																		if (!(data12 === "gate" || data12 === "oneShot")) return fail(validate285, instancePath + "/trigger", "#/properties/trigger/enum", "enum", { allowedValues: schema228.properties.trigger.enum }, "must be equal to one of the allowed values");
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.choke !== void 0) {
																			let data13 = data.choke;
																			const _errs29 = errors;
																			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) return fail(validate285, instancePath + "/choke", "#/properties/choke/type", "type", { type: "integer" }, "must be integer");
																			if (errors === _errs29) {
																				if (typeof data13 == "number" && isFinite(data13)) {
																					if (data13 > 16 || isNaN(data13)) return fail(validate285, instancePath + "/choke", "#/properties/choke/maximum", "maximum", {
																						comparison: "<=",
																						limit: 16
																					}, "must be <= 16");
																					else if (data13 < 1 || isNaN(data13)) return fail(validate285, instancePath + "/choke", "#/properties/choke/minimum", "minimum", {
																						comparison: ">=",
																						limit: 1
																					}, "must be >= 1");
																				}
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate285, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate285.errors = vErrors;
	return errors === 0;
}
const schema233 = {
	"$id": "SynthesiserParameters",
	"description": "Parameters of the synthesiser; those left out have their defaults.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"osc1Wave": {
			"description": "Wave form; all are band-limited.",
			"enum": [
				"sine",
				"triangle",
				"saw",
				"pulse"
			],
			"default": "saw"
		},
		"osc1Level": {
			"description": "Linear level.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .7
		},
		"osc1Semitones": {
			"description": "Pitch against the key.",
			"type": "integer",
			"minimum": -36,
			"maximum": 36,
			"default": 0
		},
		"osc1Cents": {
			"description": "Fine pitch.",
			"type": "number",
			"minimum": -100,
			"maximum": 100,
			"default": 0
		},
		"osc1Width": {
			"description": "Share of a period that a pulse is high.",
			"type": "number",
			"minimum": .05,
			"maximum": .95,
			"default": .5
		},
		"osc2Wave": {
			"description": "Wave form; all are band-limited.",
			"enum": [
				"sine",
				"triangle",
				"saw",
				"pulse"
			],
			"default": "saw"
		},
		"osc2Level": {
			"description": "Linear level.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .5
		},
		"osc2Semitones": {
			"description": "Pitch against the key.",
			"type": "integer",
			"minimum": -36,
			"maximum": 36,
			"default": 0
		},
		"osc2Cents": {
			"description": "Fine pitch.",
			"type": "number",
			"minimum": -100,
			"maximum": 100,
			"default": 7
		},
		"osc2Width": {
			"description": "Share of a period that a pulse is high.",
			"type": "number",
			"minimum": .05,
			"maximum": .95,
			"default": .5
		},
		"noiseLevel": {
			"description": "Linear level of white noise.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": 0
		},
		"filterType": {
			"description": "Response of the filter, 12 dB an octave.",
			"enum": [
				"lowPass",
				"bandPass",
				"highPass",
				"notch"
			],
			"default": "lowPass"
		},
		"cutoff": {
			"description": "Corner of the filter.",
			"type": "number",
			"minimum": 20,
			"maximum": 2e4,
			"default": 2500
		},
		"resonance": {
			"description": "0 is none, 1 just below self-oscillation.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .2
		},
		"keyTrack": {
			"description": "How far the cutoff follows the key, around middle C.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .5
		},
		"envelopeAmount": {
			"description": "How far the filter's envelope moves the cutoff.",
			"type": "number",
			"minimum": -8,
			"maximum": 8,
			"default": 2
		},
		"filterAttack": {
			"description": "Time to rise to the top.",
			"type": "number",
			"minimum": .5,
			"maximum": 1e4,
			"default": 2
		},
		"filterDecay": {
			"description": "Time to fall by 60 dB towards the sustain level.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 600
		},
		"filterSustain": {
			"description": "Level while the key is held, 1 is the top.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .2
		},
		"filterRelease": {
			"description": "Time to fall by 60 dB after the key is let go.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 300
		},
		"ampAttack": {
			"description": "Time to rise to the top.",
			"type": "number",
			"minimum": .5,
			"maximum": 1e4,
			"default": 2
		},
		"ampDecay": {
			"description": "Time to fall by 60 dB towards the sustain level.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 600
		},
		"ampSustain": {
			"description": "Level while the key is held, 1 is the top.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .8
		},
		"ampRelease": {
			"description": "Time to fall by 60 dB after the key is let go.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e4,
			"default": 250
		},
		"lfoWave": {
			"description": "Wave form of the LFO.",
			"enum": [
				"sine",
				"triangle",
				"saw",
				"square"
			],
			"default": "sine"
		},
		"lfoRate": {
			"description": "Speed of the LFO, which starts with each note.",
			"type": "number",
			"minimum": .02,
			"maximum": 30,
			"default": 5
		},
		"lfoPitch": {
			"description": "How far the LFO bends the pitch; the modulation wheel adds up to half a semitone.",
			"type": "number",
			"minimum": 0,
			"maximum": 12,
			"default": 0
		},
		"lfoCutoff": {
			"description": "How far the LFO moves the cutoff.",
			"type": "number",
			"minimum": 0,
			"maximum": 4,
			"default": 0
		},
		"lfoAmplitude": {
			"description": "How far the LFO lowers the amplitude.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": 0
		},
		"mode": {
			"description": "Poly plays keys together; mono one at a time; legato also without new envelopes while keys overlap.",
			"enum": [
				"poly",
				"mono",
				"legato"
			],
			"default": "poly"
		},
		"voices": {
			"description": "Notes that sound at once; then the oldest gives way.",
			"type": "integer",
			"minimum": 1,
			"maximum": 32,
			"default": 16
		},
		"glide": {
			"description": "Time from one pitch to the next in mono and legato.",
			"type": "number",
			"minimum": 1,
			"maximum": 2e3,
			"default": 1
		},
		"bendRange": {
			"description": "How far the pitch wheel bends.",
			"type": "integer",
			"minimum": 0,
			"maximum": 24,
			"default": 2
		},
		"velocityAmplitude": {
			"description": "How far velocity makes notes louder.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .6
		},
		"velocityCutoff": {
			"description": "How far velocity opens the filter.",
			"type": "number",
			"minimum": 0,
			"maximum": 4,
			"default": .5
		},
		"gain": {
			"description": "Level of the instrument.",
			"type": "number",
			"minimum": -60,
			"maximum": 12,
			"default": -9
		}
	}
};
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema233.properties, key0)) return fail(validate290, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.osc1Wave !== void 0) {
			let data0 = data.osc1Wave;
			if (!(data0 === "sine" || data0 === "triangle" || data0 === "saw" || data0 === "pulse")) return fail(validate290, instancePath + "/osc1Wave", "#/properties/osc1Wave/enum", "enum", { allowedValues: schema233.properties.osc1Wave.enum }, "must be equal to one of the allowed values");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.osc1Level !== void 0) {
				let data1 = data.osc1Level;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1 || isNaN(data1)) return fail(validate290, instancePath + "/osc1Level", "#/properties/osc1Level/maximum", "maximum", {
						comparison: "<=",
						limit: 1
					}, "must be <= 1");
					else if (data1 < 0 || isNaN(data1)) return fail(validate290, instancePath + "/osc1Level", "#/properties/osc1Level/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				} else return fail(validate290, instancePath + "/osc1Level", "#/properties/osc1Level/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.osc1Semitones !== void 0) {
					let data2 = data.osc1Semitones;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate290, instancePath + "/osc1Semitones", "#/properties/osc1Semitones/type", "type", { type: "integer" }, "must be integer");
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 36 || isNaN(data2)) return fail(validate290, instancePath + "/osc1Semitones", "#/properties/osc1Semitones/maximum", "maximum", {
							comparison: "<=",
							limit: 36
						}, "must be <= 36");
						else if (data2 < -36 || isNaN(data2)) return fail(validate290, instancePath + "/osc1Semitones", "#/properties/osc1Semitones/minimum", "minimum", {
							comparison: ">=",
							limit: -36
						}, "must be >= -36");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.osc1Cents !== void 0) {
						let data3 = data.osc1Cents;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 100 || isNaN(data3)) return fail(validate290, instancePath + "/osc1Cents", "#/properties/osc1Cents/maximum", "maximum", {
								comparison: "<=",
								limit: 100
							}, "must be <= 100");
							else if (data3 < -100 || isNaN(data3)) return fail(validate290, instancePath + "/osc1Cents", "#/properties/osc1Cents/minimum", "minimum", {
								comparison: ">=",
								limit: -100
							}, "must be >= -100");
						} else return fail(validate290, instancePath + "/osc1Cents", "#/properties/osc1Cents/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.osc1Width !== void 0) {
							let data4 = data.osc1Width;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > .95 || isNaN(data4)) return fail(validate290, instancePath + "/osc1Width", "#/properties/osc1Width/maximum", "maximum", {
									comparison: "<=",
									limit: .95
								}, "must be <= 0.95");
								else if (data4 < .05 || isNaN(data4)) return fail(validate290, instancePath + "/osc1Width", "#/properties/osc1Width/minimum", "minimum", {
									comparison: ">=",
									limit: .05
								}, "must be >= 0.05");
							} else return fail(validate290, instancePath + "/osc1Width", "#/properties/osc1Width/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.osc2Wave !== void 0) {
								let data5 = data.osc2Wave;
								if (!(data5 === "sine" || data5 === "triangle" || data5 === "saw" || data5 === "pulse")) return fail(validate290, instancePath + "/osc2Wave", "#/properties/osc2Wave/enum", "enum", { allowedValues: schema233.properties.osc2Wave.enum }, "must be equal to one of the allowed values");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.osc2Level !== void 0) {
									let data6 = data.osc2Level;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 1 || isNaN(data6)) return fail(validate290, instancePath + "/osc2Level", "#/properties/osc2Level/maximum", "maximum", {
											comparison: "<=",
											limit: 1
										}, "must be <= 1");
										else if (data6 < 0 || isNaN(data6)) return fail(validate290, instancePath + "/osc2Level", "#/properties/osc2Level/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									} else return fail(validate290, instancePath + "/osc2Level", "#/properties/osc2Level/type", "type", { type: "number" }, "must be number");
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.osc2Semitones !== void 0) {
										let data7 = data.osc2Semitones;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate290, instancePath + "/osc2Semitones", "#/properties/osc2Semitones/type", "type", { type: "integer" }, "must be integer");
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 > 36 || isNaN(data7)) return fail(validate290, instancePath + "/osc2Semitones", "#/properties/osc2Semitones/maximum", "maximum", {
												comparison: "<=",
												limit: 36
											}, "must be <= 36");
											else if (data7 < -36 || isNaN(data7)) return fail(validate290, instancePath + "/osc2Semitones", "#/properties/osc2Semitones/minimum", "minimum", {
												comparison: ">=",
												limit: -36
											}, "must be >= -36");
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.osc2Cents !== void 0) {
											let data8 = data.osc2Cents;
											if (typeof data8 == "number" && isFinite(data8)) {
												if (data8 > 100 || isNaN(data8)) return fail(validate290, instancePath + "/osc2Cents", "#/properties/osc2Cents/maximum", "maximum", {
													comparison: "<=",
													limit: 100
												}, "must be <= 100");
												else if (data8 < -100 || isNaN(data8)) return fail(validate290, instancePath + "/osc2Cents", "#/properties/osc2Cents/minimum", "minimum", {
													comparison: ">=",
													limit: -100
												}, "must be >= -100");
											} else return fail(validate290, instancePath + "/osc2Cents", "#/properties/osc2Cents/type", "type", { type: "number" }, "must be number");
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.osc2Width !== void 0) {
												let data9 = data.osc2Width;
												if (typeof data9 == "number" && isFinite(data9)) {
													if (data9 > .95 || isNaN(data9)) return fail(validate290, instancePath + "/osc2Width", "#/properties/osc2Width/maximum", "maximum", {
														comparison: "<=",
														limit: .95
													}, "must be <= 0.95");
													else if (data9 < .05 || isNaN(data9)) return fail(validate290, instancePath + "/osc2Width", "#/properties/osc2Width/minimum", "minimum", {
														comparison: ">=",
														limit: .05
													}, "must be >= 0.05");
												} else return fail(validate290, instancePath + "/osc2Width", "#/properties/osc2Width/type", "type", { type: "number" }, "must be number");
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.noiseLevel !== void 0) {
													let data10 = data.noiseLevel;
													if (typeof data10 == "number" && isFinite(data10)) {
														if (data10 > 1 || isNaN(data10)) return fail(validate290, instancePath + "/noiseLevel", "#/properties/noiseLevel/maximum", "maximum", {
															comparison: "<=",
															limit: 1
														}, "must be <= 1");
														else if (data10 < 0 || isNaN(data10)) return fail(validate290, instancePath + "/noiseLevel", "#/properties/noiseLevel/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													} else return fail(validate290, instancePath + "/noiseLevel", "#/properties/noiseLevel/type", "type", { type: "number" }, "must be number");
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.filterType !== void 0) {
														let data11 = data.filterType;
														if (!(data11 === "lowPass" || data11 === "bandPass" || data11 === "highPass" || data11 === "notch")) return fail(validate290, instancePath + "/filterType", "#/properties/filterType/enum", "enum", { allowedValues: schema233.properties.filterType.enum }, "must be equal to one of the allowed values");
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.cutoff !== void 0) {
															let data12 = data.cutoff;
															if (typeof data12 == "number" && isFinite(data12)) {
																if (data12 > 2e4 || isNaN(data12)) return fail(validate290, instancePath + "/cutoff", "#/properties/cutoff/maximum", "maximum", {
																	comparison: "<=",
																	limit: 2e4
																}, "must be <= 20000");
																else if (data12 < 20 || isNaN(data12)) return fail(validate290, instancePath + "/cutoff", "#/properties/cutoff/minimum", "minimum", {
																	comparison: ">=",
																	limit: 20
																}, "must be >= 20");
															} else return fail(validate290, instancePath + "/cutoff", "#/properties/cutoff/type", "type", { type: "number" }, "must be number");
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.resonance !== void 0) {
																let data13 = data.resonance;
																if (typeof data13 == "number" && isFinite(data13)) {
																	if (data13 > 1 || isNaN(data13)) return fail(validate290, instancePath + "/resonance", "#/properties/resonance/maximum", "maximum", {
																		comparison: "<=",
																		limit: 1
																	}, "must be <= 1");
																	else if (data13 < 0 || isNaN(data13)) return fail(validate290, instancePath + "/resonance", "#/properties/resonance/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																} else return fail(validate290, instancePath + "/resonance", "#/properties/resonance/type", "type", { type: "number" }, "must be number");
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.keyTrack !== void 0) {
																	let data14 = data.keyTrack;
																	if (typeof data14 == "number" && isFinite(data14)) {
																		if (data14 > 1 || isNaN(data14)) return fail(validate290, instancePath + "/keyTrack", "#/properties/keyTrack/maximum", "maximum", {
																			comparison: "<=",
																			limit: 1
																		}, "must be <= 1");
																		else if (data14 < 0 || isNaN(data14)) return fail(validate290, instancePath + "/keyTrack", "#/properties/keyTrack/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	} else return fail(validate290, instancePath + "/keyTrack", "#/properties/keyTrack/type", "type", { type: "number" }, "must be number");
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.envelopeAmount !== void 0) {
																		let data15 = data.envelopeAmount;
																		if (typeof data15 == "number" && isFinite(data15)) {
																			if (data15 > 8 || isNaN(data15)) return fail(validate290, instancePath + "/envelopeAmount", "#/properties/envelopeAmount/maximum", "maximum", {
																				comparison: "<=",
																				limit: 8
																			}, "must be <= 8");
																			else if (data15 < -8 || isNaN(data15)) return fail(validate290, instancePath + "/envelopeAmount", "#/properties/envelopeAmount/minimum", "minimum", {
																				comparison: ">=",
																				limit: -8
																			}, "must be >= -8");
																		} else return fail(validate290, instancePath + "/envelopeAmount", "#/properties/envelopeAmount/type", "type", { type: "number" }, "must be number");
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.filterAttack !== void 0) {
																			let data16 = data.filterAttack;
																			if (typeof data16 == "number" && isFinite(data16)) {
																				if (data16 > 1e4 || isNaN(data16)) return fail(validate290, instancePath + "/filterAttack", "#/properties/filterAttack/maximum", "maximum", {
																					comparison: "<=",
																					limit: 1e4
																				}, "must be <= 10000");
																				else if (data16 < .5 || isNaN(data16)) return fail(validate290, instancePath + "/filterAttack", "#/properties/filterAttack/minimum", "minimum", {
																					comparison: ">=",
																					limit: .5
																				}, "must be >= 0.5");
																			} else return fail(validate290, instancePath + "/filterAttack", "#/properties/filterAttack/type", "type", { type: "number" }, "must be number");
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.filterDecay !== void 0) {
																				let data17 = data.filterDecay;
																				if (typeof data17 == "number" && isFinite(data17)) {
																					if (data17 > 2e4 || isNaN(data17)) return fail(validate290, instancePath + "/filterDecay", "#/properties/filterDecay/maximum", "maximum", {
																						comparison: "<=",
																						limit: 2e4
																					}, "must be <= 20000");
																					else if (data17 < 1 || isNaN(data17)) return fail(validate290, instancePath + "/filterDecay", "#/properties/filterDecay/minimum", "minimum", {
																						comparison: ">=",
																						limit: 1
																					}, "must be >= 1");
																				} else return fail(validate290, instancePath + "/filterDecay", "#/properties/filterDecay/type", "type", { type: "number" }, "must be number");
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.filterSustain !== void 0) {
																					let data18 = data.filterSustain;
																					if (typeof data18 == "number" && isFinite(data18)) {
																						if (data18 > 1 || isNaN(data18)) return fail(validate290, instancePath + "/filterSustain", "#/properties/filterSustain/maximum", "maximum", {
																							comparison: "<=",
																							limit: 1
																						}, "must be <= 1");
																						else if (data18 < 0 || isNaN(data18)) return fail(validate290, instancePath + "/filterSustain", "#/properties/filterSustain/minimum", "minimum", {
																							comparison: ">=",
																							limit: 0
																						}, "must be >= 0");
																					} else return fail(validate290, instancePath + "/filterSustain", "#/properties/filterSustain/type", "type", { type: "number" }, "must be number");
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.filterRelease !== void 0) {
																						let data19 = data.filterRelease;
																						if (typeof data19 == "number" && isFinite(data19)) {
																							if (data19 > 2e4 || isNaN(data19)) return fail(validate290, instancePath + "/filterRelease", "#/properties/filterRelease/maximum", "maximum", {
																								comparison: "<=",
																								limit: 2e4
																							}, "must be <= 20000");
																							else if (data19 < 1 || isNaN(data19)) return fail(validate290, instancePath + "/filterRelease", "#/properties/filterRelease/minimum", "minimum", {
																								comparison: ">=",
																								limit: 1
																							}, "must be >= 1");
																						} else return fail(validate290, instancePath + "/filterRelease", "#/properties/filterRelease/type", "type", { type: "number" }, "must be number");
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.ampAttack !== void 0) {
																							let data20 = data.ampAttack;
																							if (typeof data20 == "number" && isFinite(data20)) {
																								if (data20 > 1e4 || isNaN(data20)) return fail(validate290, instancePath + "/ampAttack", "#/properties/ampAttack/maximum", "maximum", {
																									comparison: "<=",
																									limit: 1e4
																								}, "must be <= 10000");
																								else if (data20 < .5 || isNaN(data20)) return fail(validate290, instancePath + "/ampAttack", "#/properties/ampAttack/minimum", "minimum", {
																									comparison: ">=",
																									limit: .5
																								}, "must be >= 0.5");
																							} else return fail(validate290, instancePath + "/ampAttack", "#/properties/ampAttack/type", "type", { type: "number" }, "must be number");
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.ampDecay !== void 0) {
																								let data21 = data.ampDecay;
																								if (typeof data21 == "number" && isFinite(data21)) {
																									if (data21 > 2e4 || isNaN(data21)) return fail(validate290, instancePath + "/ampDecay", "#/properties/ampDecay/maximum", "maximum", {
																										comparison: "<=",
																										limit: 2e4
																									}, "must be <= 20000");
																									else if (data21 < 1 || isNaN(data21)) return fail(validate290, instancePath + "/ampDecay", "#/properties/ampDecay/minimum", "minimum", {
																										comparison: ">=",
																										limit: 1
																									}, "must be >= 1");
																								} else return fail(validate290, instancePath + "/ampDecay", "#/properties/ampDecay/type", "type", { type: "number" }, "must be number");
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.ampSustain !== void 0) {
																									let data22 = data.ampSustain;
																									if (typeof data22 == "number" && isFinite(data22)) {
																										if (data22 > 1 || isNaN(data22)) return fail(validate290, instancePath + "/ampSustain", "#/properties/ampSustain/maximum", "maximum", {
																											comparison: "<=",
																											limit: 1
																										}, "must be <= 1");
																										else if (data22 < 0 || isNaN(data22)) return fail(validate290, instancePath + "/ampSustain", "#/properties/ampSustain/minimum", "minimum", {
																											comparison: ">=",
																											limit: 0
																										}, "must be >= 0");
																									} else return fail(validate290, instancePath + "/ampSustain", "#/properties/ampSustain/type", "type", { type: "number" }, "must be number");
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.ampRelease !== void 0) {
																										let data23 = data.ampRelease;
																										if (typeof data23 == "number" && isFinite(data23)) {
																											if (data23 > 2e4 || isNaN(data23)) return fail(validate290, instancePath + "/ampRelease", "#/properties/ampRelease/maximum", "maximum", {
																												comparison: "<=",
																												limit: 2e4
																											}, "must be <= 20000");
																											else if (data23 < 1 || isNaN(data23)) return fail(validate290, instancePath + "/ampRelease", "#/properties/ampRelease/minimum", "minimum", {
																												comparison: ">=",
																												limit: 1
																											}, "must be >= 1");
																										} else return fail(validate290, instancePath + "/ampRelease", "#/properties/ampRelease/type", "type", { type: "number" }, "must be number");
																										var valid0 = true;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.lfoWave !== void 0) {
																											let data24 = data.lfoWave;
																											if (!(data24 === "sine" || data24 === "triangle" || data24 === "saw" || data24 === "square")) return fail(validate290, instancePath + "/lfoWave", "#/properties/lfoWave/enum", "enum", { allowedValues: schema233.properties.lfoWave.enum }, "must be equal to one of the allowed values");
																											var valid0 = true;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.lfoRate !== void 0) {
																												let data25 = data.lfoRate;
																												if (typeof data25 == "number" && isFinite(data25)) {
																													if (data25 > 30 || isNaN(data25)) return fail(validate290, instancePath + "/lfoRate", "#/properties/lfoRate/maximum", "maximum", {
																														comparison: "<=",
																														limit: 30
																													}, "must be <= 30");
																													else if (data25 < .02 || isNaN(data25)) return fail(validate290, instancePath + "/lfoRate", "#/properties/lfoRate/minimum", "minimum", {
																														comparison: ">=",
																														limit: .02
																													}, "must be >= 0.02");
																												} else return fail(validate290, instancePath + "/lfoRate", "#/properties/lfoRate/type", "type", { type: "number" }, "must be number");
																												var valid0 = true;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.lfoPitch !== void 0) {
																													let data26 = data.lfoPitch;
																													if (typeof data26 == "number" && isFinite(data26)) {
																														if (data26 > 12 || isNaN(data26)) return fail(validate290, instancePath + "/lfoPitch", "#/properties/lfoPitch/maximum", "maximum", {
																															comparison: "<=",
																															limit: 12
																														}, "must be <= 12");
																														else if (data26 < 0 || isNaN(data26)) return fail(validate290, instancePath + "/lfoPitch", "#/properties/lfoPitch/minimum", "minimum", {
																															comparison: ">=",
																															limit: 0
																														}, "must be >= 0");
																													} else return fail(validate290, instancePath + "/lfoPitch", "#/properties/lfoPitch/type", "type", { type: "number" }, "must be number");
																													var valid0 = true;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.lfoCutoff !== void 0) {
																														let data27 = data.lfoCutoff;
																														if (typeof data27 == "number" && isFinite(data27)) {
																															if (data27 > 4 || isNaN(data27)) return fail(validate290, instancePath + "/lfoCutoff", "#/properties/lfoCutoff/maximum", "maximum", {
																																comparison: "<=",
																																limit: 4
																															}, "must be <= 4");
																															else if (data27 < 0 || isNaN(data27)) return fail(validate290, instancePath + "/lfoCutoff", "#/properties/lfoCutoff/minimum", "minimum", {
																																comparison: ">=",
																																limit: 0
																															}, "must be >= 0");
																														} else return fail(validate290, instancePath + "/lfoCutoff", "#/properties/lfoCutoff/type", "type", { type: "number" }, "must be number");
																														var valid0 = true;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.lfoAmplitude !== void 0) {
																															let data28 = data.lfoAmplitude;
																															if (typeof data28 == "number" && isFinite(data28)) {
																																if (data28 > 1 || isNaN(data28)) return fail(validate290, instancePath + "/lfoAmplitude", "#/properties/lfoAmplitude/maximum", "maximum", {
																																	comparison: "<=",
																																	limit: 1
																																}, "must be <= 1");
																																else if (data28 < 0 || isNaN(data28)) return fail(validate290, instancePath + "/lfoAmplitude", "#/properties/lfoAmplitude/minimum", "minimum", {
																																	comparison: ">=",
																																	limit: 0
																																}, "must be >= 0");
																															} else return fail(validate290, instancePath + "/lfoAmplitude", "#/properties/lfoAmplitude/type", "type", { type: "number" }, "must be number");
																															var valid0 = true;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.mode !== void 0) {
																																let data29 = data.mode;
																																if (!(data29 === "poly" || data29 === "mono" || data29 === "legato")) return fail(validate290, instancePath + "/mode", "#/properties/mode/enum", "enum", { allowedValues: schema233.properties.mode.enum }, "must be equal to one of the allowed values");
																																var valid0 = true;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.voices !== void 0) {
																																	let data30 = data.voices;
																																	if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) return fail(validate290, instancePath + "/voices", "#/properties/voices/type", "type", { type: "integer" }, "must be integer");
																																	if (typeof data30 == "number" && isFinite(data30)) {
																																		if (data30 > 32 || isNaN(data30)) return fail(validate290, instancePath + "/voices", "#/properties/voices/maximum", "maximum", {
																																			comparison: "<=",
																																			limit: 32
																																		}, "must be <= 32");
																																		else if (data30 < 1 || isNaN(data30)) return fail(validate290, instancePath + "/voices", "#/properties/voices/minimum", "minimum", {
																																			comparison: ">=",
																																			limit: 1
																																		}, "must be >= 1");
																																	}
																																	var valid0 = true;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.glide !== void 0) {
																																		let data31 = data.glide;
																																		if (typeof data31 == "number" && isFinite(data31)) {
																																			if (data31 > 2e3 || isNaN(data31)) return fail(validate290, instancePath + "/glide", "#/properties/glide/maximum", "maximum", {
																																				comparison: "<=",
																																				limit: 2e3
																																			}, "must be <= 2000");
																																			else if (data31 < 1 || isNaN(data31)) return fail(validate290, instancePath + "/glide", "#/properties/glide/minimum", "minimum", {
																																				comparison: ">=",
																																				limit: 1
																																			}, "must be >= 1");
																																		} else return fail(validate290, instancePath + "/glide", "#/properties/glide/type", "type", { type: "number" }, "must be number");
																																		var valid0 = true;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.bendRange !== void 0) {
																																			let data32 = data.bendRange;
																																			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) return fail(validate290, instancePath + "/bendRange", "#/properties/bendRange/type", "type", { type: "integer" }, "must be integer");
																																			if (typeof data32 == "number" && isFinite(data32)) {
																																				if (data32 > 24 || isNaN(data32)) return fail(validate290, instancePath + "/bendRange", "#/properties/bendRange/maximum", "maximum", {
																																					comparison: "<=",
																																					limit: 24
																																				}, "must be <= 24");
																																				else if (data32 < 0 || isNaN(data32)) return fail(validate290, instancePath + "/bendRange", "#/properties/bendRange/minimum", "minimum", {
																																					comparison: ">=",
																																					limit: 0
																																				}, "must be >= 0");
																																			}
																																			var valid0 = true;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.velocityAmplitude !== void 0) {
																																				let data33 = data.velocityAmplitude;
																																				if (typeof data33 == "number" && isFinite(data33)) {
																																					if (data33 > 1 || isNaN(data33)) return fail(validate290, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/maximum", "maximum", {
																																						comparison: "<=",
																																						limit: 1
																																					}, "must be <= 1");
																																					else if (data33 < 0 || isNaN(data33)) return fail(validate290, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/minimum", "minimum", {
																																						comparison: ">=",
																																						limit: 0
																																					}, "must be >= 0");
																																				} else return fail(validate290, instancePath + "/velocityAmplitude", "#/properties/velocityAmplitude/type", "type", { type: "number" }, "must be number");
																																				var valid0 = true;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.velocityCutoff !== void 0) {
																																					let data34 = data.velocityCutoff;
																																					if (typeof data34 == "number" && isFinite(data34)) {
																																						if (data34 > 4 || isNaN(data34)) return fail(validate290, instancePath + "/velocityCutoff", "#/properties/velocityCutoff/maximum", "maximum", {
																																							comparison: "<=",
																																							limit: 4
																																						}, "must be <= 4");
																																						else if (data34 < 0 || isNaN(data34)) return fail(validate290, instancePath + "/velocityCutoff", "#/properties/velocityCutoff/minimum", "minimum", {
																																							comparison: ">=",
																																							limit: 0
																																						}, "must be >= 0");
																																					} else return fail(validate290, instancePath + "/velocityCutoff", "#/properties/velocityCutoff/type", "type", { type: "number" }, "must be number");
																																					var valid0 = true;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.gain !== void 0) {
																																						let data35 = data.gain;
																																						if (typeof data35 == "number" && isFinite(data35)) {
																																							if (data35 > 12 || isNaN(data35)) return fail(validate290, instancePath + "/gain", "#/properties/gain/maximum", "maximum", {
																																								comparison: "<=",
																																								limit: 12
																																							}, "must be <= 12");
																																							else if (data35 < -60 || isNaN(data35)) return fail(validate290, instancePath + "/gain", "#/properties/gain/minimum", "minimum", {
																																								comparison: ">=",
																																								limit: -60
																																							}, "must be >= -60");
																																						} else return fail(validate290, instancePath + "/gain", "#/properties/gain/type", "type", { type: "number" }, "must be number");
																																						var valid0 = true;
																																					} else var valid0 = true;
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return fail(validate290, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate290.errors = vErrors;
	return true;
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gain" || key0 === "width" || key0 === "balance" || key0 === "invertLeft" || key0 === "invertRight" || key0 === "swap" || key0 === "dcBlock")) return fail(validate293, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.gain !== void 0) {
			let data0 = data.gain;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 24 || isNaN(data0)) return fail(validate293, instancePath + "/gain", "#/properties/gain/maximum", "maximum", {
					comparison: "<=",
					limit: 24
				}, "must be <= 24");
				else if (data0 < -60 || isNaN(data0)) return fail(validate293, instancePath + "/gain", "#/properties/gain/minimum", "minimum", {
					comparison: ">=",
					limit: -60
				}, "must be >= -60");
			} else return fail(validate293, instancePath + "/gain", "#/properties/gain/type", "type", { type: "number" }, "must be number");
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.width !== void 0) {
				let data1 = data.width;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 2 || isNaN(data1)) return fail(validate293, instancePath + "/width", "#/properties/width/maximum", "maximum", {
						comparison: "<=",
						limit: 2
					}, "must be <= 2");
					else if (data1 < 0 || isNaN(data1)) return fail(validate293, instancePath + "/width", "#/properties/width/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				} else return fail(validate293, instancePath + "/width", "#/properties/width/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.balance !== void 0) {
					let data2 = data.balance;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1 || isNaN(data2)) return fail(validate293, instancePath + "/balance", "#/properties/balance/maximum", "maximum", {
							comparison: "<=",
							limit: 1
						}, "must be <= 1");
						else if (data2 < -1 || isNaN(data2)) return fail(validate293, instancePath + "/balance", "#/properties/balance/minimum", "minimum", {
							comparison: ">=",
							limit: -1
						}, "must be >= -1");
					} else return fail(validate293, instancePath + "/balance", "#/properties/balance/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.invertLeft !== void 0) {
						if (typeof data.invertLeft !== "boolean") return fail(validate293, instancePath + "/invertLeft", "#/properties/invertLeft/type", "type", { type: "boolean" }, "must be boolean");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.invertRight !== void 0) {
							if (typeof data.invertRight !== "boolean") return fail(validate293, instancePath + "/invertRight", "#/properties/invertRight/type", "type", { type: "boolean" }, "must be boolean");
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.swap !== void 0) {
								if (typeof data.swap !== "boolean") return fail(validate293, instancePath + "/swap", "#/properties/swap/type", "type", { type: "boolean" }, "must be boolean");
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.dcBlock !== void 0) {
									if (typeof data.dcBlock !== "boolean") return fail(validate293, instancePath + "/dcBlock", "#/properties/dcBlock/type", "type", { type: "boolean" }, "must be boolean");
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else return fail(validate293, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate293.errors = vErrors;
	return true;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.type;
			if (typeof tag0 == "string") {
				if (tag0 === "compressor") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) return fail(validate263, instancePath, "#/oneOf/0/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
							else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "bypass" || key0 === "parameters" || key0 === "sidechain")) return fail(validate263, instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
								if (_errs4 === errors) {
									if (data.id !== void 0) {
										const _errs5 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.type !== void 0) {
											const _errs6 = errors;
											if ("compressor" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/0/properties/type/const", "const", { allowedValue: "compressor" }, "must be equal to constant");
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.bypass !== void 0) {
												const _errs7 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/0/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid2 = _errs7 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.parameters !== void 0) {
													const _errs9 = errors;
													if (!validate265(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
														errors = vErrors.length;
													}
													var valid2 = _errs9 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.sidechain !== void 0) {
														const _errs10 = errors;
														if (!validate267(data.sidechain, {
															instancePath: instancePath + "/sidechain",
															parentData: data,
															parentDataProperty: "sidechain",
															rootData
														})) {
															vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs10 === errors;
													} else var valid2 = true;
												}
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/0/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "delay") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.id === void 0 && (missing1 = "id") || data.type === void 0 && (missing1 = "type")) return fail(validate263, instancePath, "#/oneOf/1/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								const _errs13 = errors;
								for (const key1 in data) if (!(key1 === "id" || key1 === "type" || key1 === "bypass" || key1 === "parameters")) return fail(validate263, instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
								if (_errs13 === errors) {
									if (data.id !== void 0) {
										const _errs14 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid4 = _errs14 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.type !== void 0) {
											const _errs15 = errors;
											if ("delay" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/1/properties/type/const", "const", { allowedValue: "delay" }, "must be equal to constant");
											var valid4 = _errs15 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.bypass !== void 0) {
												const _errs16 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/1/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid4 = _errs16 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data.parameters !== void 0) {
													const _errs18 = errors;
													if (!validate271(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
														errors = vErrors.length;
													}
													var valid4 = _errs18 === errors;
												} else var valid4 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/1/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "equaliser") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.id === void 0 && (missing2 = "id") || data.type === void 0 && (missing2 = "type")) return fail(validate263, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
							else {
								const _errs21 = errors;
								for (const key2 in data) if (!(key2 === "id" || key2 === "type" || key2 === "bypass" || key2 === "parameters")) return fail(validate263, instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties");
								if (_errs21 === errors) {
									if (data.id !== void 0) {
										const _errs22 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid6 = _errs22 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.type !== void 0) {
											const _errs23 = errors;
											if ("equaliser" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/2/properties/type/const", "const", { allowedValue: "equaliser" }, "must be equal to constant");
											var valid6 = _errs23 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data.bypass !== void 0) {
												const _errs24 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/2/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid6 = _errs24 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data.parameters !== void 0) {
													const _errs26 = errors;
													if (!validate274(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
														errors = vErrors.length;
													}
													var valid6 = _errs26 === errors;
												} else var valid6 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "limiter") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.id === void 0 && (missing3 = "id") || data.type === void 0 && (missing3 = "type")) return fail(validate263, instancePath, "#/oneOf/3/required", "required", { missingProperty: missing3 }, "must have required property '" + missing3 + "'");
							else {
								const _errs29 = errors;
								for (const key3 in data) if (!(key3 === "id" || key3 === "type" || key3 === "bypass" || key3 === "parameters")) return fail(validate263, instancePath, "#/oneOf/3/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties");
								if (_errs29 === errors) {
									if (data.id !== void 0) {
										const _errs30 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid8 = _errs30 === errors;
									} else var valid8 = true;
									if (valid8) {
										if (data.type !== void 0) {
											const _errs31 = errors;
											if ("limiter" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/3/properties/type/const", "const", { allowedValue: "limiter" }, "must be equal to constant");
											var valid8 = _errs31 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.bypass !== void 0) {
												const _errs32 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/3/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid8 = _errs32 === errors;
											} else var valid8 = true;
											if (valid8) {
												if (data.parameters !== void 0) {
													const _errs34 = errors;
													if (!validate277(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
														errors = vErrors.length;
													}
													var valid8 = _errs34 === errors;
												} else var valid8 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/3/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "reverb") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing4;
							if (data.id === void 0 && (missing4 = "id") || data.type === void 0 && (missing4 = "type")) return fail(validate263, instancePath, "#/oneOf/4/required", "required", { missingProperty: missing4 }, "must have required property '" + missing4 + "'");
							else {
								const _errs37 = errors;
								for (const key4 in data) if (!(key4 === "id" || key4 === "type" || key4 === "bypass" || key4 === "parameters")) return fail(validate263, instancePath, "#/oneOf/4/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties");
								if (_errs37 === errors) {
									if (data.id !== void 0) {
										const _errs38 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid10 = _errs38 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.type !== void 0) {
											const _errs39 = errors;
											if ("reverb" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/4/properties/type/const", "const", { allowedValue: "reverb" }, "must be equal to constant");
											var valid10 = _errs39 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.bypass !== void 0) {
												const _errs40 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/4/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid10 = _errs40 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.parameters !== void 0) {
													const _errs42 = errors;
													if (!validate280(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
														errors = vErrors.length;
													}
													var valid10 = _errs42 === errors;
												} else var valid10 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/4/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "sampler") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing5;
							if (data.id === void 0 && (missing5 = "id") || data.type === void 0 && (missing5 = "type")) return fail(validate263, instancePath, "#/oneOf/5/required", "required", { missingProperty: missing5 }, "must have required property '" + missing5 + "'");
							else {
								const _errs45 = errors;
								for (const key5 in data) if (!(key5 === "id" || key5 === "type" || key5 === "bypass" || key5 === "parameters" || key5 === "zones")) return fail(validate263, instancePath, "#/oneOf/5/additionalProperties", "additionalProperties", { additionalProperty: key5 }, "must NOT have additional properties");
								if (_errs45 === errors) {
									if (data.id !== void 0) {
										const _errs46 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid12 = _errs46 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.type !== void 0) {
											const _errs47 = errors;
											if ("sampler" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/5/properties/type/const", "const", { allowedValue: "sampler" }, "must be equal to constant");
											var valid12 = _errs47 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.bypass !== void 0) {
												const _errs48 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/5/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid12 = _errs48 === errors;
											} else var valid12 = true;
											if (valid12) {
												if (data.parameters !== void 0) {
													const _errs50 = errors;
													if (!validate283(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
														errors = vErrors.length;
													}
													var valid12 = _errs50 === errors;
												} else var valid12 = true;
												if (valid12) {
													if (data.zones !== void 0) {
														let data25 = data.zones;
														const _errs51 = errors;
														if (errors === _errs51) {
															if (Array.isArray(data25)) {
																if (data25.length > 1024) return fail(validate263, instancePath + "/zones", "#/oneOf/5/properties/zones/maxItems", "maxItems", { limit: 1024 }, "must NOT have more than 1024 items");
																else {
																	const len0 = data25.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs53 = errors;
																		if (!validate285(data25[i0], {
																			instancePath: instancePath + "/zones/" + i0,
																			parentData: data25,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs53 === errors)) break;
																	}
																}
															} else return fail(validate263, instancePath + "/zones", "#/oneOf/5/properties/zones/type", "type", { type: "array" }, "must be array");
														}
														var valid12 = _errs51 === errors;
													} else var valid12 = true;
												}
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/5/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "synthesiser") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing6;
							if (data.id === void 0 && (missing6 = "id") || data.type === void 0 && (missing6 = "type")) return fail(validate263, instancePath, "#/oneOf/6/required", "required", { missingProperty: missing6 }, "must have required property '" + missing6 + "'");
							else {
								const _errs56 = errors;
								for (const key6 in data) if (!(key6 === "id" || key6 === "type" || key6 === "bypass" || key6 === "parameters")) return fail(validate263, instancePath, "#/oneOf/6/additionalProperties", "additionalProperties", { additionalProperty: key6 }, "must NOT have additional properties");
								if (_errs56 === errors) {
									if (data.id !== void 0) {
										const _errs57 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid15 = _errs57 === errors;
									} else var valid15 = true;
									if (valid15) {
										if (data.type !== void 0) {
											const _errs58 = errors;
											if ("synthesiser" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/6/properties/type/const", "const", { allowedValue: "synthesiser" }, "must be equal to constant");
											var valid15 = _errs58 === errors;
										} else var valid15 = true;
										if (valid15) {
											if (data.bypass !== void 0) {
												const _errs59 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/6/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid15 = _errs59 === errors;
											} else var valid15 = true;
											if (valid15) {
												if (data.parameters !== void 0) {
													const _errs61 = errors;
													if (!validate290(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
														errors = vErrors.length;
													}
													var valid15 = _errs61 === errors;
												} else var valid15 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/6/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "utility") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing7;
							if (data.id === void 0 && (missing7 = "id") || data.type === void 0 && (missing7 = "type")) return fail(validate263, instancePath, "#/oneOf/7/required", "required", { missingProperty: missing7 }, "must have required property '" + missing7 + "'");
							else {
								const _errs64 = errors;
								for (const key7 in data) if (!(key7 === "id" || key7 === "type" || key7 === "bypass" || key7 === "parameters")) return fail(validate263, instancePath, "#/oneOf/7/additionalProperties", "additionalProperties", { additionalProperty: key7 }, "must NOT have additional properties");
								if (_errs64 === errors) {
									if (data.id !== void 0) {
										const _errs65 = errors;
										if (!validate16(data.id, {
											instancePath: instancePath + "/id",
											parentData: data,
											parentDataProperty: "id",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid17 = _errs65 === errors;
									} else var valid17 = true;
									if (valid17) {
										if (data.type !== void 0) {
											const _errs66 = errors;
											if ("utility" !== data.type) return fail(validate263, instancePath + "/type", "#/oneOf/7/properties/type/const", "const", { allowedValue: "utility" }, "must be equal to constant");
											var valid17 = _errs66 === errors;
										} else var valid17 = true;
										if (valid17) {
											if (data.bypass !== void 0) {
												const _errs67 = errors;
												if (typeof data.bypass !== "boolean") return fail(validate263, instancePath + "/bypass", "#/oneOf/7/properties/bypass/type", "type", { type: "boolean" }, "must be boolean");
												var valid17 = _errs67 === errors;
											} else var valid17 = true;
											if (valid17) {
												if (data.parameters !== void 0) {
													const _errs69 = errors;
													if (!validate293(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
														errors = vErrors.length;
													}
													var valid17 = _errs69 === errors;
												} else var valid17 = true;
											}
										}
									}
								}
							}
						} else return fail(validate263, instancePath, "#/oneOf/7/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate263, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "type",
					tagValue: tag0
				}, "value of tag \"type\" must be in oneOf");
			} else return fail(validate263, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "type",
				tagValue: tag0
			}, "tag \"type\" must be string");
		} else return fail(validate263, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate263.errors = vErrors;
	return errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.target === void 0 && (missing0 = "target") || data.gain === void 0 && (missing0 = "gain") || data.tap === void 0 && (missing0 = "tap")) return fail(validate296, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "target" || key0 === "gain" || key0 === "tap" || key0 === "mute")) return fail(validate296, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.target !== void 0) {
							const _errs3 = errors;
							if (!validate16(data.target, {
								instancePath: instancePath + "/target",
								parentData: data,
								parentDataProperty: "target",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.gain !== void 0) {
								let data2 = data.gain;
								const _errs4 = errors;
								if (errors === errors) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 24 || isNaN(data2)) return fail(validate296, instancePath + "/gain", "GainDb/maximum", "maximum", {
											comparison: "<=",
											limit: 24
										}, "must be <= 24");
										else if (data2 < -144 || isNaN(data2)) return fail(validate296, instancePath + "/gain", "GainDb/minimum", "minimum", {
											comparison: ">=",
											limit: -144
										}, "must be >= -144");
									} else return fail(validate296, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tap !== void 0) {
									let data3 = data.tap;
									const _errs7 = errors;
									if (!(data3 === "pre" || data3 === "post")) return fail(validate296, instancePath + "/tap", "TapPoint/enum", "enum", { allowedValues: schema222.enum }, "must be equal to one of the allowed values");
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.mute !== void 0) {
										const _errs9 = errors;
										if (typeof data.mute !== "boolean") return fail(validate296, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate296, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate296.errors = vErrors;
	return errors === 0;
}
const schema238 = {
	"$id": "GraphNoteClip",
	"description": "A stretch of notes on an instrument track. Notes that begin inside it sound, and end at its end at the latest.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"start",
		"length",
		"notes"
	],
	"properties": {
		"id": { "$ref": "EntityId" },
		"start": {
			"description": "Where on the time line the clip begins.",
			"$ref": "Tick"
		},
		"length": {
			"description": "How many ticks it lasts.",
			"type": "integer",
			"minimum": 1,
			"maximum": 1e9
		},
		"offset": {
			"description": "Where in the content it begins; 0 without it.",
			"$ref": "Tick"
		},
		"loop": { "$ref": "TickLoop" },
		"mute": {
			"description": "Whether it is silent.",
			"type": "boolean"
		},
		"notes": {
			"description": "Notes in any order.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "Note" }
		},
		"controllers": {
			"description": "Controllers in any order.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "ControllerPoint" }
		},
		"pitchBend": {
			"description": "Places of the pitch wheel.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "WheelPoint" }
		},
		"pressure": {
			"description": "Channel pressure.",
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "PressurePoint" }
		}
	}
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) return fail(validate302, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "start" || key0 === "end")) return fail(validate302, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.start !== void 0) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate302, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate302, instancePath + "/start", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate302, instancePath + "/start", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.end !== void 0) {
					let data1 = data.end;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate302, instancePath + "/end", "Tick/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 0xe8d4a51000 || isNaN(data1)) return fail(validate302, instancePath + "/end", "Tick/maximum", "maximum", {
							comparison: "<=",
							limit: 0xe8d4a51000
						}, "must be <= 1000000000000");
						else if (data1 < 0 || isNaN(data1)) return fail(validate302, instancePath + "/end", "Tick/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate302, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate302.errors = vErrors;
	return true;
}
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.start === void 0 && (missing0 = "start") || data.length === void 0 && (missing0 = "length") || data.key === void 0 && (missing0 = "key") || data.velocity === void 0 && (missing0 = "velocity")) return fail(validate304, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "start" || key0 === "length" || key0 === "key" || key0 === "velocity")) return fail(validate304, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.start !== void 0) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate304, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate304, instancePath + "/start", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate304, instancePath + "/start", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.length !== void 0) {
					let data1 = data.length;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate304, instancePath + "/length", "#/properties/length/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e9 || isNaN(data1)) return fail(validate304, instancePath + "/length", "#/properties/length/maximum", "maximum", {
							comparison: "<=",
							limit: 1e9
						}, "must be <= 1000000000");
						else if (data1 < 1 || isNaN(data1)) return fail(validate304, instancePath + "/length", "#/properties/length/minimum", "minimum", {
							comparison: ">=",
							limit: 1
						}, "must be >= 1");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.key !== void 0) {
						let data2 = data.key;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate304, instancePath + "/key", "#/properties/key/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 127 || isNaN(data2)) return fail(validate304, instancePath + "/key", "#/properties/key/maximum", "maximum", {
								comparison: "<=",
								limit: 127
							}, "must be <= 127");
							else if (data2 < 0 || isNaN(data2)) return fail(validate304, instancePath + "/key", "#/properties/key/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.velocity !== void 0) {
							let data3 = data.velocity;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate304, instancePath + "/velocity", "#/properties/velocity/type", "type", { type: "integer" }, "must be integer");
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 127 || isNaN(data3)) return fail(validate304, instancePath + "/velocity", "#/properties/velocity/maximum", "maximum", {
									comparison: "<=",
									limit: 127
								}, "must be <= 127");
								else if (data3 < 1 || isNaN(data3)) return fail(validate304, instancePath + "/velocity", "#/properties/velocity/minimum", "minimum", {
									comparison: ">=",
									limit: 1
								}, "must be >= 1");
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else return fail(validate304, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate304.errors = vErrors;
	return true;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick") || data.controller === void 0 && (missing0 = "controller") || data.value === void 0 && (missing0 = "value")) return fail(validate306, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick" || key0 === "controller" || key0 === "value")) return fail(validate306, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate306, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate306, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate306, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.controller !== void 0) {
					let data1 = data.controller;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate306, instancePath + "/controller", "#/properties/controller/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 119 || isNaN(data1)) return fail(validate306, instancePath + "/controller", "#/properties/controller/maximum", "maximum", {
							comparison: "<=",
							limit: 119
						}, "must be <= 119");
						else if (data1 < 0 || isNaN(data1)) return fail(validate306, instancePath + "/controller", "#/properties/controller/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.value !== void 0) {
						let data2 = data.value;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate306, instancePath + "/value", "#/properties/value/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 127 || isNaN(data2)) return fail(validate306, instancePath + "/value", "#/properties/value/maximum", "maximum", {
								comparison: "<=",
								limit: 127
							}, "must be <= 127");
							else if (data2 < 0 || isNaN(data2)) return fail(validate306, instancePath + "/value", "#/properties/value/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate306, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate306.errors = vErrors;
	return true;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick") || data.value === void 0 && (missing0 = "value")) return fail(validate308, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick" || key0 === "value")) return fail(validate308, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate308, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate308, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate308, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1 || isNaN(data1)) return fail(validate308, instancePath + "/value", "#/properties/value/maximum", "maximum", {
							comparison: "<=",
							limit: 1
						}, "must be <= 1");
						else if (data1 < -1 || isNaN(data1)) return fail(validate308, instancePath + "/value", "#/properties/value/minimum", "minimum", {
							comparison: ">=",
							limit: -1
						}, "must be >= -1");
					} else return fail(validate308, instancePath + "/value", "#/properties/value/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate308, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate308.errors = vErrors;
	return true;
}
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick") || data.value === void 0 && (missing0 = "value")) return fail(validate310, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick" || key0 === "value")) return fail(validate310, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate310, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate310, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate310, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1 || isNaN(data1)) return fail(validate310, instancePath + "/value", "#/properties/value/maximum", "maximum", {
							comparison: "<=",
							limit: 1
						}, "must be <= 1");
						else if (data1 < 0 || isNaN(data1)) return fail(validate310, instancePath + "/value", "#/properties/value/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					} else return fail(validate310, instancePath + "/value", "#/properties/value/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate310, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate310.errors = vErrors;
	return true;
}
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.start === void 0 && (missing0 = "start") || data.length === void 0 && (missing0 = "length") || data.notes === void 0 && (missing0 = "notes")) return fail(validate300, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema238.properties, key0)) return fail(validate300, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.start !== void 0) {
							let data1 = data.start;
							const _errs3 = errors;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate300, instancePath + "/start", "Tick/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 0xe8d4a51000 || isNaN(data1)) return fail(validate300, instancePath + "/start", "Tick/maximum", "maximum", {
										comparison: "<=",
										limit: 0xe8d4a51000
									}, "must be <= 1000000000000");
									else if (data1 < 0 || isNaN(data1)) return fail(validate300, instancePath + "/start", "Tick/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.length !== void 0) {
								let data2 = data.length;
								const _errs6 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate300, instancePath + "/length", "#/properties/length/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs6) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e9 || isNaN(data2)) return fail(validate300, instancePath + "/length", "#/properties/length/maximum", "maximum", {
											comparison: "<=",
											limit: 1e9
										}, "must be <= 1000000000");
										else if (data2 < 1 || isNaN(data2)) return fail(validate300, instancePath + "/length", "#/properties/length/minimum", "minimum", {
											comparison: ">=",
											limit: 1
										}, "must be >= 1");
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.offset !== void 0) {
									let data3 = data.offset;
									const _errs8 = errors;
									const _errs9 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate300, instancePath + "/offset", "Tick/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs9) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) return fail(validate300, instancePath + "/offset", "Tick/maximum", "maximum", {
												comparison: "<=",
												limit: 0xe8d4a51000
											}, "must be <= 1000000000000");
											else if (data3 < 0 || isNaN(data3)) return fail(validate300, instancePath + "/offset", "Tick/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.loop !== void 0) {
										const _errs11 = errors;
										if (!validate302(data.loop, {
											instancePath: instancePath + "/loop",
											parentData: data,
											parentDataProperty: "loop",
											rootData
										})) {
											vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mute !== void 0) {
											const _errs12 = errors;
											if (typeof data.mute !== "boolean") return fail(validate300, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.notes !== void 0) {
												let data6 = data.notes;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data6)) {
														if (data6.length > 1e5) return fail(validate300, instancePath + "/notes", "#/properties/notes/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
														else {
															const len0 = data6.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs16 = errors;
																if (!validate304(data6[i0], {
																	instancePath: instancePath + "/notes/" + i0,
																	parentData: data6,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
																	errors = vErrors.length;
																}
																if (!(_errs16 === errors)) break;
															}
														}
													} else return fail(validate300, instancePath + "/notes", "#/properties/notes/type", "type", { type: "array" }, "must be array");
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.controllers !== void 0) {
													let data8 = data.controllers;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data8)) {
															if (data8.length > 1e5) return fail(validate300, instancePath + "/controllers", "#/properties/controllers/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
															else {
																const len1 = data8.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs19 = errors;
																	if (!validate306(data8[i1], {
																		instancePath: instancePath + "/controllers/" + i1,
																		parentData: data8,
																		parentDataProperty: i1,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs19 === errors)) break;
																}
															}
														} else return fail(validate300, instancePath + "/controllers", "#/properties/controllers/type", "type", { type: "array" }, "must be array");
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.pitchBend !== void 0) {
														let data10 = data.pitchBend;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (Array.isArray(data10)) {
																if (data10.length > 1e5) return fail(validate300, instancePath + "/pitchBend", "#/properties/pitchBend/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
																else {
																	const len2 = data10.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs22 = errors;
																		if (!validate308(data10[i2], {
																			instancePath: instancePath + "/pitchBend/" + i2,
																			parentData: data10,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs22 === errors)) break;
																	}
																}
															} else return fail(validate300, instancePath + "/pitchBend", "#/properties/pitchBend/type", "type", { type: "array" }, "must be array");
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.pressure !== void 0) {
															let data12 = data.pressure;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (Array.isArray(data12)) {
																	if (data12.length > 1e5) return fail(validate300, instancePath + "/pressure", "#/properties/pressure/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
																	else {
																		const len3 = data12.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			const _errs25 = errors;
																			if (!validate310(data12[i3], {
																				instancePath: instancePath + "/pressure/" + i3,
																				parentData: data12,
																				parentDataProperty: i3,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs25 === errors)) break;
																		}
																	}
																} else return fail(validate300, instancePath + "/pressure", "#/properties/pressure/type", "type", { type: "array" }, "must be array");
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate300, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate300.errors = vErrors;
	return errors === 0;
}
const pattern20 = new RegExp("^[A-Za-z][A-Za-z0-9]{0,63}$", "u");
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern20.test(data)) return fail(validate315, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9]{0,63}$" }, "must match pattern \"^[A-Za-z][A-Za-z0-9]{0,63}$\"");
	} else return fail(validate315, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate315.errors = vErrors;
	return true;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick") || data.value === void 0 && (missing0 = "value")) return fail(validate317, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "tick" || key0 === "value" || key0 === "curve")) return fail(validate317, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate317, instancePath + "/tick", "Tick/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) return fail(validate317, instancePath + "/tick", "Tick/maximum", "maximum", {
						comparison: "<=",
						limit: 0xe8d4a51000
					}, "must be <= 1000000000000");
					else if (data0 < 0 || isNaN(data0)) return fail(validate317, instancePath + "/tick", "Tick/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e6 || isNaN(data1)) return fail(validate317, instancePath + "/value", "#/properties/value/maximum", "maximum", {
							comparison: "<=",
							limit: 1e6
						}, "must be <= 1000000");
						else if (data1 < -1e6 || isNaN(data1)) return fail(validate317, instancePath + "/value", "#/properties/value/minimum", "minimum", {
							comparison: ">=",
							limit: -1e6
						}, "must be >= -1000000");
					} else return fail(validate317, instancePath + "/value", "#/properties/value/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.curve !== void 0) {
						let data2 = data.curve;
						if (!(data2 === "hold" || data2 === "linear" || data2 === "smooth")) return fail(validate317, instancePath + "/curve", "CurveShape/enum", "enum", { allowedValues: schema152.enum }, "must be equal to one of the allowed values");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate317, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate317.errors = vErrors;
	return true;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.target === void 0 && (missing0 = "target") || data.parameter === void 0 && (missing0 = "parameter") || data.points === void 0 && (missing0 = "points")) return fail(validate313, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "target" || key0 === "parameter" || key0 === "enabled" || key0 === "points")) return fail(validate313, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.target !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.parameter !== void 0) {
							const _errs3 = errors;
							if (!validate315(data.parameter, {
								instancePath: instancePath + "/parameter",
								parentData: data,
								parentDataProperty: "parameter",
								rootData
							})) {
								vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.enabled !== void 0) {
								const _errs4 = errors;
								if (typeof data.enabled !== "boolean") return fail(validate313, instancePath + "/enabled", "#/properties/enabled/type", "type", { type: "boolean" }, "must be boolean");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.points !== void 0) {
									let data3 = data.points;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											if (data3.length > 1e5) return fail(validate313, instancePath + "/points", "#/properties/points/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
											else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs8 = errors;
													if (!validate317(data3[i0], {
														instancePath: instancePath + "/points/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
														errors = vErrors.length;
													}
													if (!(_errs8 === errors)) break;
												}
											}
										} else return fail(validate313, instancePath + "/points", "#/properties/points/type", "type", { type: "array" }, "must be array");
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate313, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate313.errors = vErrors;
	return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.gain === void 0 && (missing0 = "gain") || data.pan === void 0 && (missing0 = "pan") || data.mute === void 0 && (missing0 = "mute") || data.solo === void 0 && (missing0 = "solo") || data.clips === void 0 && (missing0 = "clips")) return fail(validate259, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema215.properties, key0)) return fail(validate259, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.gain !== void 0) {
							let data1 = data.gain;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 24 || isNaN(data1)) return fail(validate259, instancePath + "/gain", "GainDb/maximum", "maximum", {
										comparison: "<=",
										limit: 24
									}, "must be <= 24");
									else if (data1 < -144 || isNaN(data1)) return fail(validate259, instancePath + "/gain", "GainDb/minimum", "minimum", {
										comparison: ">=",
										limit: -144
									}, "must be >= -144");
								} else return fail(validate259, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.pan !== void 0) {
								let data2 = data.pan;
								const _errs6 = errors;
								if (errors === errors) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1 || isNaN(data2)) return fail(validate259, instancePath + "/pan", "Pan/maximum", "maximum", {
											comparison: "<=",
											limit: 1
										}, "must be <= 1");
										else if (data2 < -1 || isNaN(data2)) return fail(validate259, instancePath + "/pan", "Pan/minimum", "minimum", {
											comparison: ">=",
											limit: -1
										}, "must be >= -1");
									} else return fail(validate259, instancePath + "/pan", "Pan/type", "type", { type: "number" }, "must be number");
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.mute !== void 0) {
									const _errs9 = errors;
									if (typeof data.mute !== "boolean") return fail(validate259, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.solo !== void 0) {
										const _errs11 = errors;
										if (typeof data.solo !== "boolean") return fail(validate259, instancePath + "/solo", "#/properties/solo/type", "type", { type: "boolean" }, "must be boolean");
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clips !== void 0) {
											let data5 = data.clips;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data5)) {
													if (data5.length > 1e5) return fail(validate259, instancePath + "/clips", "#/properties/clips/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
													else {
														const len0 = data5.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs15 = errors;
															if (!validate253(data5[i0], {
																instancePath: instancePath + "/clips/" + i0,
																parentData: data5,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
																errors = vErrors.length;
															}
															if (!(_errs15 === errors)) break;
														}
													}
												} else return fail(validate259, instancePath + "/clips", "#/properties/clips/type", "type", { type: "array" }, "must be array");
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.kind !== void 0) {
												let data7 = data.kind;
												const _errs16 = errors;
												if (!(data7 === "audio" || data7 === "instrument" || data7 === "bus" || data7 === "return")) return fail(validate259, instancePath + "/kind", "TrackKind/enum", "enum", { allowedValues: schema218.enum }, "must be equal to one of the allowed values");
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.output !== void 0) {
													const _errs18 = errors;
													if (!validate16(data.output, {
														instancePath: instancePath + "/output",
														parentData: data,
														parentDataProperty: "output",
														rootData
													})) {
														vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.soloSafe !== void 0) {
														const _errs19 = errors;
														if (typeof data.soloSafe !== "boolean") return fail(validate259, instancePath + "/soloSafe", "#/properties/soloSafe/type", "type", { type: "boolean" }, "must be boolean");
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.devices !== void 0) {
															let data10 = data.devices;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (Array.isArray(data10)) {
																	if (data10.length > 64) return fail(validate259, instancePath + "/devices", "#/properties/devices/maxItems", "maxItems", { limit: 64 }, "must NOT have more than 64 items");
																	else {
																		const len1 = data10.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs23 = errors;
																			if (!validate263(data10[i1], {
																				instancePath: instancePath + "/devices/" + i1,
																				parentData: data10,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	}
																} else return fail(validate259, instancePath + "/devices", "#/properties/devices/type", "type", { type: "array" }, "must be array");
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.sends !== void 0) {
																let data12 = data.sends;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (Array.isArray(data12)) {
																		if (data12.length > 64) return fail(validate259, instancePath + "/sends", "#/properties/sends/maxItems", "maxItems", { limit: 64 }, "must NOT have more than 64 items");
																		else {
																			const len2 = data12.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				const _errs26 = errors;
																				if (!validate296(data12[i2], {
																					instancePath: instancePath + "/sends/" + i2,
																					parentData: data12,
																					parentDataProperty: i2,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs26 === errors)) break;
																			}
																		}
																	} else return fail(validate259, instancePath + "/sends", "#/properties/sends/type", "type", { type: "array" }, "must be array");
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.notes !== void 0) {
																	let data14 = data.notes;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data14)) {
																			if (data14.length > 1e5) return fail(validate259, instancePath + "/notes", "#/properties/notes/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
																			else {
																				const len3 = data14.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					const _errs29 = errors;
																					if (!validate300(data14[i3], {
																						instancePath: instancePath + "/notes/" + i3,
																						parentData: data14,
																						parentDataProperty: i3,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs29 === errors)) break;
																				}
																			}
																		} else return fail(validate259, instancePath + "/notes", "#/properties/notes/type", "type", { type: "array" }, "must be array");
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.automation !== void 0) {
																		let data16 = data.automation;
																		const _errs30 = errors;
																		if (errors === _errs30) {
																			if (Array.isArray(data16)) {
																				if (data16.length > 4096) return fail(validate259, instancePath + "/automation", "#/properties/automation/maxItems", "maxItems", { limit: 4096 }, "must NOT have more than 4096 items");
																				else {
																					const len4 = data16.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						const _errs32 = errors;
																						if (!validate313(data16[i4], {
																							instancePath: instancePath + "/automation/" + i4,
																							parentData: data16,
																							parentDataProperty: i4,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs32 === errors)) break;
																					}
																				}
																			} else return fail(validate259, instancePath + "/automation", "#/properties/automation/type", "type", { type: "array" }, "must be array");
																		}
																		var valid0 = _errs30 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate259, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate259.errors = vErrors;
	return errors === 0;
}
const isGraphMaster = validate320;
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.gain === void 0 && (missing0 = "gain")) return fail(validate320, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "gain" || key0 === "devices" || key0 === "automation")) return fail(validate320, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.gain !== void 0) {
						let data0 = data.gain;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 24 || isNaN(data0)) return fail(validate320, instancePath + "/gain", "GainDb/maximum", "maximum", {
									comparison: "<=",
									limit: 24
								}, "must be <= 24");
								else if (data0 < -144 || isNaN(data0)) return fail(validate320, instancePath + "/gain", "GainDb/minimum", "minimum", {
									comparison: ">=",
									limit: -144
								}, "must be >= -144");
							} else return fail(validate320, instancePath + "/gain", "GainDb/type", "type", { type: "number" }, "must be number");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.devices !== void 0) {
							let data1 = data.devices;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data1)) {
									if (data1.length > 64) return fail(validate320, instancePath + "/devices", "#/properties/devices/maxItems", "maxItems", { limit: 64 }, "must NOT have more than 64 items");
									else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate263(data1[i0], {
												instancePath: instancePath + "/devices/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									}
								} else return fail(validate320, instancePath + "/devices", "#/properties/devices/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.automation !== void 0) {
								let data3 = data.automation;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										if (data3.length > 4096) return fail(validate320, instancePath + "/automation", "#/properties/automation/maxItems", "maxItems", { limit: 4096 }, "must NOT have more than 4096 items");
										else {
											const len1 = data3.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs10 = errors;
												if (!validate313(data3[i1], {
													instancePath: instancePath + "/automation/" + i1,
													parentData: data3,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
													errors = vErrors.length;
												}
												if (!(_errs10 === errors)) break;
											}
										}
									} else return fail(validate320, instancePath + "/automation", "#/properties/automation/type", "type", { type: "array" }, "must be array");
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate320, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate320.errors = vErrors;
	return errors === 0;
}
const isGraphTimeline = validate323;
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bpm === void 0 && (missing0 = "bpm") || data.meter === void 0 && (missing0 = "meter") || data.loop === void 0 && (missing0 = "loop")) return fail(validate323, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop" || key0 === "tempo" || key0 === "meters" || key0 === "metronome")) return fail(validate323, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) return fail(validate323, instancePath + "/bpm", "Bpm/maximum", "maximum", {
									comparison: "<=",
									limit: 999
								}, "must be <= 999");
								else if (data0 < 20 || isNaN(data0)) return fail(validate323, instancePath + "/bpm", "Bpm/minimum", "minimum", {
									comparison: ">=",
									limit: 20
								}, "must be >= 20");
							} else return fail(validate323, instancePath + "/bpm", "Bpm/type", "type", { type: "number" }, "must be number");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate50(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate52(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData
								})) {
									vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tempo !== void 0) {
									const _errs7 = errors;
									if (!validate54(data.tempo, {
										instancePath: instancePath + "/tempo",
										parentData: data,
										parentDataProperty: "tempo",
										rootData
									})) {
										vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.meters !== void 0) {
										const _errs8 = errors;
										if (!validate58(data.meters, {
											instancePath: instancePath + "/meters",
											parentData: data,
											parentDataProperty: "meters",
											rootData
										})) {
											vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metronome !== void 0) {
											const _errs9 = errors;
											if (!validate63(data.metronome, {
												instancePath: instancePath + "/metronome",
												parentData: data,
												parentDataProperty: "metronome",
												rootData
											})) {
												vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate323, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate323.errors = vErrors;
	return errors === 0;
}
const isGraph = validate329;
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tracks === void 0 && (missing0 = "tracks") || data.master === void 0 && (missing0 = "master") || data.timeline === void 0 && (missing0 = "timeline")) return fail(validate329, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tracks" || key0 === "master" || key0 === "timeline")) return fail(validate329, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.tracks !== void 0) {
						let data0 = data.tracks;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 4096) return fail(validate329, instancePath + "/tracks", "#/properties/tracks/maxItems", "maxItems", { limit: 4096 }, "must NOT have more than 4096 items");
								else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate259(data0[i0], {
											instancePath: instancePath + "/tracks/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else return fail(validate329, instancePath + "/tracks", "#/properties/tracks/type", "type", { type: "array" }, "must be array");
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.master !== void 0) {
							const _errs5 = errors;
							if (!validate320(data.master, {
								instancePath: instancePath + "/master",
								parentData: data,
								parentDataProperty: "master",
								rootData
							})) {
								vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timeline !== void 0) {
								const _errs6 = errors;
								if (!validate323(data.timeline, {
									instancePath: instancePath + "/timeline",
									parentData: data,
									parentDataProperty: "timeline",
									rootData
								})) {
									vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate329, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate329.errors = vErrors;
	return errors === 0;
}
const isGraphOp = validate333;
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.op;
			if (typeof tag0 == "string") {
				if (tag0 === "graph.replace") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.op === void 0 && (missing0 = "op") || data.graph === void 0 && (missing0 = "graph")) return fail(validate333, instancePath, "#/oneOf/0/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
							else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "op" || key0 === "graph")) return fail(validate333, instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
								if (_errs4 === errors) {
									if (data.op !== void 0) {
										const _errs5 = errors;
										if ("graph.replace" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/0/properties/op/const", "const", { allowedValue: "graph.replace" }, "must be equal to constant");
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.graph !== void 0) {
											const _errs6 = errors;
											if (!validate329(data.graph, {
												instancePath: instancePath + "/graph",
												parentData: data,
												parentDataProperty: "graph",
												rootData
											})) {
												vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/0/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "track.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.op === void 0 && (missing1 = "op") || data.track === void 0 && (missing1 = "track")) return fail(validate333, instancePath, "#/oneOf/1/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								const _errs9 = errors;
								for (const key1 in data) if (!(key1 === "op" || key1 === "track" || key1 === "index")) return fail(validate333, instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
								if (_errs9 === errors) {
									if (data.op !== void 0) {
										const _errs10 = errors;
										if ("track.add" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/1/properties/op/const", "const", { allowedValue: "track.add" }, "must be equal to constant");
										var valid4 = _errs10 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.track !== void 0) {
											const _errs11 = errors;
											if (!validate259(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs11 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.index !== void 0) {
												let data4 = data.index;
												const _errs12 = errors;
												if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate333, instancePath + "/index", "#/oneOf/1/properties/index/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs12) {
													if (typeof data4 == "number" && isFinite(data4)) {
														if (data4 > 4096 || isNaN(data4)) return fail(validate333, instancePath + "/index", "#/oneOf/1/properties/index/maximum", "maximum", {
															comparison: "<=",
															limit: 4096
														}, "must be <= 4096");
														else if (data4 < 0 || isNaN(data4)) return fail(validate333, instancePath + "/index", "#/oneOf/1/properties/index/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid4 = _errs12 === errors;
											} else var valid4 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/1/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "track.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.op === void 0 && (missing2 = "op") || data.id === void 0 && (missing2 = "id")) return fail(validate333, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
							else {
								const _errs16 = errors;
								for (const key2 in data) if (!(key2 === "op" || key2 === "id")) return fail(validate333, instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties");
								if (_errs16 === errors) {
									if (data.op !== void 0) {
										const _errs17 = errors;
										if ("track.remove" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/2/properties/op/const", "const", { allowedValue: "track.remove" }, "must be equal to constant");
										var valid6 = _errs17 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.id !== void 0) {
											const _errs18 = errors;
											if (!validate16(data.id, {
												instancePath: instancePath + "/id",
												parentData: data,
												parentDataProperty: "id",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid6 = _errs18 === errors;
										} else var valid6 = true;
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "track.move") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.op === void 0 && (missing3 = "op") || data.id === void 0 && (missing3 = "id") || data.index === void 0 && (missing3 = "index")) return fail(validate333, instancePath, "#/oneOf/3/required", "required", { missingProperty: missing3 }, "must have required property '" + missing3 + "'");
							else {
								const _errs21 = errors;
								for (const key3 in data) if (!(key3 === "op" || key3 === "id" || key3 === "index")) return fail(validate333, instancePath, "#/oneOf/3/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties");
								if (_errs21 === errors) {
									if (data.op !== void 0) {
										const _errs22 = errors;
										if ("track.move" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/3/properties/op/const", "const", { allowedValue: "track.move" }, "must be equal to constant");
										var valid8 = _errs22 === errors;
									} else var valid8 = true;
									if (valid8) {
										if (data.id !== void 0) {
											const _errs23 = errors;
											if (!validate16(data.id, {
												instancePath: instancePath + "/id",
												parentData: data,
												parentDataProperty: "id",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid8 = _errs23 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.index !== void 0) {
												let data9 = data.index;
												const _errs24 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return fail(validate333, instancePath + "/index", "#/oneOf/3/properties/index/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs24) {
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 > 4096 || isNaN(data9)) return fail(validate333, instancePath + "/index", "#/oneOf/3/properties/index/maximum", "maximum", {
															comparison: "<=",
															limit: 4096
														}, "must be <= 4096");
														else if (data9 < 0 || isNaN(data9)) return fail(validate333, instancePath + "/index", "#/oneOf/3/properties/index/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid8 = _errs24 === errors;
											} else var valid8 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/3/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "clip.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing4;
							if (data.op === void 0 && (missing4 = "op") || data.track === void 0 && (missing4 = "track") || data.clip === void 0 && (missing4 = "clip")) return fail(validate333, instancePath, "#/oneOf/4/required", "required", { missingProperty: missing4 }, "must have required property '" + missing4 + "'");
							else {
								const _errs28 = errors;
								for (const key4 in data) if (!(key4 === "op" || key4 === "track" || key4 === "clip" || key4 === "index")) return fail(validate333, instancePath, "#/oneOf/4/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties");
								if (_errs28 === errors) {
									if (data.op !== void 0) {
										const _errs29 = errors;
										if ("clip.add" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/4/properties/op/const", "const", { allowedValue: "clip.add" }, "must be equal to constant");
										var valid10 = _errs29 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.track !== void 0) {
											const _errs30 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid10 = _errs30 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.clip !== void 0) {
												const _errs31 = errors;
												if (!validate253(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData
												})) {
													vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
													errors = vErrors.length;
												}
												var valid10 = _errs31 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.index !== void 0) {
													let data13 = data.index;
													const _errs32 = errors;
													if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) return fail(validate333, instancePath + "/index", "#/oneOf/4/properties/index/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs32) {
														if (typeof data13 == "number" && isFinite(data13)) {
															if (data13 > 1e5 || isNaN(data13)) return fail(validate333, instancePath + "/index", "#/oneOf/4/properties/index/maximum", "maximum", {
																comparison: "<=",
																limit: 1e5
															}, "must be <= 100000");
															else if (data13 < 0 || isNaN(data13)) return fail(validate333, instancePath + "/index", "#/oneOf/4/properties/index/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid10 = _errs32 === errors;
												} else var valid10 = true;
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/4/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "clip.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing5;
							if (data.op === void 0 && (missing5 = "op") || data.track === void 0 && (missing5 = "track") || data.id === void 0 && (missing5 = "id")) return fail(validate333, instancePath, "#/oneOf/5/required", "required", { missingProperty: missing5 }, "must have required property '" + missing5 + "'");
							else {
								const _errs36 = errors;
								for (const key5 in data) if (!(key5 === "op" || key5 === "track" || key5 === "id")) return fail(validate333, instancePath, "#/oneOf/5/additionalProperties", "additionalProperties", { additionalProperty: key5 }, "must NOT have additional properties");
								if (_errs36 === errors) {
									if (data.op !== void 0) {
										const _errs37 = errors;
										if ("clip.remove" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/5/properties/op/const", "const", { allowedValue: "clip.remove" }, "must be equal to constant");
										var valid12 = _errs37 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.track !== void 0) {
											const _errs38 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid12 = _errs38 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.id !== void 0) {
												const _errs39 = errors;
												if (!validate16(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid12 = _errs39 === errors;
											} else var valid12 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/5/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "clip.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing6;
							if (data.op === void 0 && (missing6 = "op") || data.track === void 0 && (missing6 = "track") || data.clip === void 0 && (missing6 = "clip")) return fail(validate333, instancePath, "#/oneOf/6/required", "required", { missingProperty: missing6 }, "must have required property '" + missing6 + "'");
							else {
								const _errs42 = errors;
								for (const key6 in data) if (!(key6 === "op" || key6 === "track" || key6 === "clip")) return fail(validate333, instancePath, "#/oneOf/6/additionalProperties", "additionalProperties", { additionalProperty: key6 }, "must NOT have additional properties");
								if (_errs42 === errors) {
									if (data.op !== void 0) {
										const _errs43 = errors;
										if ("clip.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/6/properties/op/const", "const", { allowedValue: "clip.set" }, "must be equal to constant");
										var valid14 = _errs43 === errors;
									} else var valid14 = true;
									if (valid14) {
										if (data.track !== void 0) {
											const _errs44 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid14 = _errs44 === errors;
										} else var valid14 = true;
										if (valid14) {
											if (data.clip !== void 0) {
												const _errs45 = errors;
												if (!validate253(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData
												})) {
													vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
													errors = vErrors.length;
												}
												var valid14 = _errs45 === errors;
											} else var valid14 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/6/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "track.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing7;
							if (data.op === void 0 && (missing7 = "op") || data.id === void 0 && (missing7 = "id")) return fail(validate333, instancePath, "#/oneOf/7/required", "required", { missingProperty: missing7 }, "must have required property '" + missing7 + "'");
							else {
								const _errs48 = errors;
								for (const key7 in data) if (!(key7 === "op" || key7 === "id" || key7 === "kind" || key7 === "output" || key7 === "soloSafe")) return fail(validate333, instancePath, "#/oneOf/7/additionalProperties", "additionalProperties", { additionalProperty: key7 }, "must NOT have additional properties");
								if (_errs48 === errors) {
									if (data.op !== void 0) {
										const _errs49 = errors;
										if ("track.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/7/properties/op/const", "const", { allowedValue: "track.set" }, "must be equal to constant");
										var valid16 = _errs49 === errors;
									} else var valid16 = true;
									if (valid16) {
										if (data.id !== void 0) {
											const _errs50 = errors;
											if (!validate16(data.id, {
												instancePath: instancePath + "/id",
												parentData: data,
												parentDataProperty: "id",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid16 = _errs50 === errors;
										} else var valid16 = true;
										if (valid16) {
											if (data.kind !== void 0) {
												let data22 = data.kind;
												const _errs51 = errors;
												if (!(data22 === "audio" || data22 === "instrument" || data22 === "bus" || data22 === "return")) return fail(validate333, instancePath + "/kind", "TrackKind/enum", "enum", { allowedValues: schema218.enum }, "must be equal to one of the allowed values");
												var valid16 = _errs51 === errors;
											} else var valid16 = true;
											if (valid16) {
												if (data.output !== void 0) {
													const _errs53 = errors;
													if (!validate16(data.output, {
														instancePath: instancePath + "/output",
														parentData: data,
														parentDataProperty: "output",
														rootData
													})) {
														vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
														errors = vErrors.length;
													}
													var valid16 = _errs53 === errors;
												} else var valid16 = true;
												if (valid16) {
													if (data.soloSafe !== void 0) {
														const _errs54 = errors;
														if (typeof data.soloSafe !== "boolean") return fail(validate333, instancePath + "/soloSafe", "#/oneOf/7/properties/soloSafe/type", "type", { type: "boolean" }, "must be boolean");
														var valid16 = _errs54 === errors;
													} else var valid16 = true;
												}
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/7/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "device.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing8;
							if (data.op === void 0 && (missing8 = "op") || data.track === void 0 && (missing8 = "track") || data.device === void 0 && (missing8 = "device")) return fail(validate333, instancePath, "#/oneOf/8/required", "required", { missingProperty: missing8 }, "must have required property '" + missing8 + "'");
							else {
								const _errs58 = errors;
								for (const key8 in data) if (!(key8 === "op" || key8 === "track" || key8 === "device" || key8 === "index")) return fail(validate333, instancePath, "#/oneOf/8/additionalProperties", "additionalProperties", { additionalProperty: key8 }, "must NOT have additional properties");
								if (_errs58 === errors) {
									if (data.op !== void 0) {
										const _errs59 = errors;
										if ("device.add" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/8/properties/op/const", "const", { allowedValue: "device.add" }, "must be equal to constant");
										var valid19 = _errs59 === errors;
									} else var valid19 = true;
									if (valid19) {
										if (data.track !== void 0) {
											const _errs60 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid19 = _errs60 === errors;
										} else var valid19 = true;
										if (valid19) {
											if (data.device !== void 0) {
												const _errs61 = errors;
												if (!validate263(data.device, {
													instancePath: instancePath + "/device",
													parentData: data,
													parentDataProperty: "device",
													rootData
												})) {
													vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
													errors = vErrors.length;
												}
												var valid19 = _errs61 === errors;
											} else var valid19 = true;
											if (valid19) {
												if (data.index !== void 0) {
													let data28 = data.index;
													const _errs62 = errors;
													if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) return fail(validate333, instancePath + "/index", "#/oneOf/8/properties/index/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs62) {
														if (typeof data28 == "number" && isFinite(data28)) {
															if (data28 > 64 || isNaN(data28)) return fail(validate333, instancePath + "/index", "#/oneOf/8/properties/index/maximum", "maximum", {
																comparison: "<=",
																limit: 64
															}, "must be <= 64");
															else if (data28 < 0 || isNaN(data28)) return fail(validate333, instancePath + "/index", "#/oneOf/8/properties/index/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid19 = _errs62 === errors;
												} else var valid19 = true;
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/8/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "device.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing9;
							if (data.op === void 0 && (missing9 = "op") || data.track === void 0 && (missing9 = "track") || data.id === void 0 && (missing9 = "id")) return fail(validate333, instancePath, "#/oneOf/9/required", "required", { missingProperty: missing9 }, "must have required property '" + missing9 + "'");
							else {
								const _errs66 = errors;
								for (const key9 in data) if (!(key9 === "op" || key9 === "track" || key9 === "id")) return fail(validate333, instancePath, "#/oneOf/9/additionalProperties", "additionalProperties", { additionalProperty: key9 }, "must NOT have additional properties");
								if (_errs66 === errors) {
									if (data.op !== void 0) {
										const _errs67 = errors;
										if ("device.remove" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/9/properties/op/const", "const", { allowedValue: "device.remove" }, "must be equal to constant");
										var valid21 = _errs67 === errors;
									} else var valid21 = true;
									if (valid21) {
										if (data.track !== void 0) {
											const _errs68 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid21 = _errs68 === errors;
										} else var valid21 = true;
										if (valid21) {
											if (data.id !== void 0) {
												const _errs69 = errors;
												if (!validate16(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid21 = _errs69 === errors;
											} else var valid21 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/9/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "device.move") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing10;
							if (data.op === void 0 && (missing10 = "op") || data.track === void 0 && (missing10 = "track") || data.id === void 0 && (missing10 = "id") || data.index === void 0 && (missing10 = "index")) return fail(validate333, instancePath, "#/oneOf/10/required", "required", { missingProperty: missing10 }, "must have required property '" + missing10 + "'");
							else {
								const _errs72 = errors;
								for (const key10 in data) if (!(key10 === "op" || key10 === "track" || key10 === "id" || key10 === "index")) return fail(validate333, instancePath, "#/oneOf/10/additionalProperties", "additionalProperties", { additionalProperty: key10 }, "must NOT have additional properties");
								if (_errs72 === errors) {
									if (data.op !== void 0) {
										const _errs73 = errors;
										if ("device.move" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/10/properties/op/const", "const", { allowedValue: "device.move" }, "must be equal to constant");
										var valid23 = _errs73 === errors;
									} else var valid23 = true;
									if (valid23) {
										if (data.track !== void 0) {
											const _errs74 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid23 = _errs74 === errors;
										} else var valid23 = true;
										if (valid23) {
											if (data.id !== void 0) {
												const _errs75 = errors;
												if (!validate16(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid23 = _errs75 === errors;
											} else var valid23 = true;
											if (valid23) {
												if (data.index !== void 0) {
													let data35 = data.index;
													const _errs76 = errors;
													if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) return fail(validate333, instancePath + "/index", "#/oneOf/10/properties/index/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs76) {
														if (typeof data35 == "number" && isFinite(data35)) {
															if (data35 > 64 || isNaN(data35)) return fail(validate333, instancePath + "/index", "#/oneOf/10/properties/index/maximum", "maximum", {
																comparison: "<=",
																limit: 64
															}, "must be <= 64");
															else if (data35 < 0 || isNaN(data35)) return fail(validate333, instancePath + "/index", "#/oneOf/10/properties/index/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid23 = _errs76 === errors;
												} else var valid23 = true;
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/10/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "device.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing11;
							if (data.op === void 0 && (missing11 = "op") || data.track === void 0 && (missing11 = "track") || data.device === void 0 && (missing11 = "device")) return fail(validate333, instancePath, "#/oneOf/11/required", "required", { missingProperty: missing11 }, "must have required property '" + missing11 + "'");
							else {
								const _errs80 = errors;
								for (const key11 in data) if (!(key11 === "op" || key11 === "track" || key11 === "device")) return fail(validate333, instancePath, "#/oneOf/11/additionalProperties", "additionalProperties", { additionalProperty: key11 }, "must NOT have additional properties");
								if (_errs80 === errors) {
									if (data.op !== void 0) {
										const _errs81 = errors;
										if ("device.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/11/properties/op/const", "const", { allowedValue: "device.set" }, "must be equal to constant");
										var valid25 = _errs81 === errors;
									} else var valid25 = true;
									if (valid25) {
										if (data.track !== void 0) {
											const _errs82 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid25 = _errs82 === errors;
										} else var valid25 = true;
										if (valid25) {
											if (data.device !== void 0) {
												const _errs83 = errors;
												if (!validate263(data.device, {
													instancePath: instancePath + "/device",
													parentData: data,
													parentDataProperty: "device",
													rootData
												})) {
													vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
													errors = vErrors.length;
												}
												var valid25 = _errs83 === errors;
											} else var valid25 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/11/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "send.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing12;
							if (data.op === void 0 && (missing12 = "op") || data.track === void 0 && (missing12 = "track") || data.send === void 0 && (missing12 = "send")) return fail(validate333, instancePath, "#/oneOf/12/required", "required", { missingProperty: missing12 }, "must have required property '" + missing12 + "'");
							else {
								const _errs86 = errors;
								for (const key12 in data) if (!(key12 === "op" || key12 === "track" || key12 === "send" || key12 === "index")) return fail(validate333, instancePath, "#/oneOf/12/additionalProperties", "additionalProperties", { additionalProperty: key12 }, "must NOT have additional properties");
								if (_errs86 === errors) {
									if (data.op !== void 0) {
										const _errs87 = errors;
										if ("send.add" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/12/properties/op/const", "const", { allowedValue: "send.add" }, "must be equal to constant");
										var valid27 = _errs87 === errors;
									} else var valid27 = true;
									if (valid27) {
										if (data.track !== void 0) {
											const _errs88 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid27 = _errs88 === errors;
										} else var valid27 = true;
										if (valid27) {
											if (data.send !== void 0) {
												const _errs89 = errors;
												if (!validate296(data.send, {
													instancePath: instancePath + "/send",
													parentData: data,
													parentDataProperty: "send",
													rootData
												})) {
													vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
													errors = vErrors.length;
												}
												var valid27 = _errs89 === errors;
											} else var valid27 = true;
											if (valid27) {
												if (data.index !== void 0) {
													let data42 = data.index;
													const _errs90 = errors;
													if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) return fail(validate333, instancePath + "/index", "#/oneOf/12/properties/index/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs90) {
														if (typeof data42 == "number" && isFinite(data42)) {
															if (data42 > 64 || isNaN(data42)) return fail(validate333, instancePath + "/index", "#/oneOf/12/properties/index/maximum", "maximum", {
																comparison: "<=",
																limit: 64
															}, "must be <= 64");
															else if (data42 < 0 || isNaN(data42)) return fail(validate333, instancePath + "/index", "#/oneOf/12/properties/index/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid27 = _errs90 === errors;
												} else var valid27 = true;
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/12/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "send.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing13;
							if (data.op === void 0 && (missing13 = "op") || data.track === void 0 && (missing13 = "track") || data.id === void 0 && (missing13 = "id")) return fail(validate333, instancePath, "#/oneOf/13/required", "required", { missingProperty: missing13 }, "must have required property '" + missing13 + "'");
							else {
								const _errs94 = errors;
								for (const key13 in data) if (!(key13 === "op" || key13 === "track" || key13 === "id")) return fail(validate333, instancePath, "#/oneOf/13/additionalProperties", "additionalProperties", { additionalProperty: key13 }, "must NOT have additional properties");
								if (_errs94 === errors) {
									if (data.op !== void 0) {
										const _errs95 = errors;
										if ("send.remove" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/13/properties/op/const", "const", { allowedValue: "send.remove" }, "must be equal to constant");
										var valid29 = _errs95 === errors;
									} else var valid29 = true;
									if (valid29) {
										if (data.track !== void 0) {
											const _errs96 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid29 = _errs96 === errors;
										} else var valid29 = true;
										if (valid29) {
											if (data.id !== void 0) {
												const _errs97 = errors;
												if (!validate16(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid29 = _errs97 === errors;
											} else var valid29 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/13/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "send.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing14;
							if (data.op === void 0 && (missing14 = "op") || data.track === void 0 && (missing14 = "track") || data.send === void 0 && (missing14 = "send")) return fail(validate333, instancePath, "#/oneOf/14/required", "required", { missingProperty: missing14 }, "must have required property '" + missing14 + "'");
							else {
								const _errs100 = errors;
								for (const key14 in data) if (!(key14 === "op" || key14 === "track" || key14 === "send")) return fail(validate333, instancePath, "#/oneOf/14/additionalProperties", "additionalProperties", { additionalProperty: key14 }, "must NOT have additional properties");
								if (_errs100 === errors) {
									if (data.op !== void 0) {
										const _errs101 = errors;
										if ("send.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/14/properties/op/const", "const", { allowedValue: "send.set" }, "must be equal to constant");
										var valid31 = _errs101 === errors;
									} else var valid31 = true;
									if (valid31) {
										if (data.track !== void 0) {
											const _errs102 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid31 = _errs102 === errors;
										} else var valid31 = true;
										if (valid31) {
											if (data.send !== void 0) {
												const _errs103 = errors;
												if (!validate296(data.send, {
													instancePath: instancePath + "/send",
													parentData: data,
													parentDataProperty: "send",
													rootData
												})) {
													vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
													errors = vErrors.length;
												}
												var valid31 = _errs103 === errors;
											} else var valid31 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/14/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "notes.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing15;
							if (data.op === void 0 && (missing15 = "op") || data.track === void 0 && (missing15 = "track") || data.clip === void 0 && (missing15 = "clip")) return fail(validate333, instancePath, "#/oneOf/15/required", "required", { missingProperty: missing15 }, "must have required property '" + missing15 + "'");
							else {
								const _errs106 = errors;
								for (const key15 in data) if (!(key15 === "op" || key15 === "track" || key15 === "clip" || key15 === "index")) return fail(validate333, instancePath, "#/oneOf/15/additionalProperties", "additionalProperties", { additionalProperty: key15 }, "must NOT have additional properties");
								if (_errs106 === errors) {
									if (data.op !== void 0) {
										const _errs107 = errors;
										if ("notes.add" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/15/properties/op/const", "const", { allowedValue: "notes.add" }, "must be equal to constant");
										var valid33 = _errs107 === errors;
									} else var valid33 = true;
									if (valid33) {
										if (data.track !== void 0) {
											const _errs108 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid33 = _errs108 === errors;
										} else var valid33 = true;
										if (valid33) {
											if (data.clip !== void 0) {
												const _errs109 = errors;
												if (!validate300(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData
												})) {
													vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
													errors = vErrors.length;
												}
												var valid33 = _errs109 === errors;
											} else var valid33 = true;
											if (valid33) {
												if (data.index !== void 0) {
													let data52 = data.index;
													const _errs110 = errors;
													if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) return fail(validate333, instancePath + "/index", "#/oneOf/15/properties/index/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs110) {
														if (typeof data52 == "number" && isFinite(data52)) {
															if (data52 > 1e5 || isNaN(data52)) return fail(validate333, instancePath + "/index", "#/oneOf/15/properties/index/maximum", "maximum", {
																comparison: "<=",
																limit: 1e5
															}, "must be <= 100000");
															else if (data52 < 0 || isNaN(data52)) return fail(validate333, instancePath + "/index", "#/oneOf/15/properties/index/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid33 = _errs110 === errors;
												} else var valid33 = true;
											}
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/15/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "notes.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing16;
							if (data.op === void 0 && (missing16 = "op") || data.track === void 0 && (missing16 = "track") || data.id === void 0 && (missing16 = "id")) return fail(validate333, instancePath, "#/oneOf/16/required", "required", { missingProperty: missing16 }, "must have required property '" + missing16 + "'");
							else {
								const _errs114 = errors;
								for (const key16 in data) if (!(key16 === "op" || key16 === "track" || key16 === "id")) return fail(validate333, instancePath, "#/oneOf/16/additionalProperties", "additionalProperties", { additionalProperty: key16 }, "must NOT have additional properties");
								if (_errs114 === errors) {
									if (data.op !== void 0) {
										const _errs115 = errors;
										if ("notes.remove" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/16/properties/op/const", "const", { allowedValue: "notes.remove" }, "must be equal to constant");
										var valid35 = _errs115 === errors;
									} else var valid35 = true;
									if (valid35) {
										if (data.track !== void 0) {
											const _errs116 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid35 = _errs116 === errors;
										} else var valid35 = true;
										if (valid35) {
											if (data.id !== void 0) {
												const _errs117 = errors;
												if (!validate16(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData
												})) {
													vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
													errors = vErrors.length;
												}
												var valid35 = _errs117 === errors;
											} else var valid35 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/16/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "notes.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing17;
							if (data.op === void 0 && (missing17 = "op") || data.track === void 0 && (missing17 = "track") || data.clip === void 0 && (missing17 = "clip")) return fail(validate333, instancePath, "#/oneOf/17/required", "required", { missingProperty: missing17 }, "must have required property '" + missing17 + "'");
							else {
								const _errs120 = errors;
								for (const key17 in data) if (!(key17 === "op" || key17 === "track" || key17 === "clip")) return fail(validate333, instancePath, "#/oneOf/17/additionalProperties", "additionalProperties", { additionalProperty: key17 }, "must NOT have additional properties");
								if (_errs120 === errors) {
									if (data.op !== void 0) {
										const _errs121 = errors;
										if ("notes.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/17/properties/op/const", "const", { allowedValue: "notes.set" }, "must be equal to constant");
										var valid37 = _errs121 === errors;
									} else var valid37 = true;
									if (valid37) {
										if (data.track !== void 0) {
											const _errs122 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid37 = _errs122 === errors;
										} else var valid37 = true;
										if (valid37) {
											if (data.clip !== void 0) {
												const _errs123 = errors;
												if (!validate300(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData
												})) {
													vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
													errors = vErrors.length;
												}
												var valid37 = _errs123 === errors;
											} else var valid37 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/17/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "automation.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing18;
							if (data.op === void 0 && (missing18 = "op") || data.track === void 0 && (missing18 = "track") || data.automation === void 0 && (missing18 = "automation")) return fail(validate333, instancePath, "#/oneOf/18/required", "required", { missingProperty: missing18 }, "must have required property '" + missing18 + "'");
							else {
								const _errs126 = errors;
								for (const key18 in data) if (!(key18 === "op" || key18 === "track" || key18 === "automation")) return fail(validate333, instancePath, "#/oneOf/18/additionalProperties", "additionalProperties", { additionalProperty: key18 }, "must NOT have additional properties");
								if (_errs126 === errors) {
									if (data.op !== void 0) {
										const _errs127 = errors;
										if ("automation.set" !== data.op) return fail(validate333, instancePath + "/op", "#/oneOf/18/properties/op/const", "const", { allowedValue: "automation.set" }, "must be equal to constant");
										var valid39 = _errs127 === errors;
									} else var valid39 = true;
									if (valid39) {
										if (data.track !== void 0) {
											const _errs128 = errors;
											if (!validate16(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											var valid39 = _errs128 === errors;
										} else var valid39 = true;
										if (valid39) {
											if (data.automation !== void 0) {
												const _errs129 = errors;
												if (!validate313(data.automation, {
													instancePath: instancePath + "/automation",
													parentData: data,
													parentDataProperty: "automation",
													rootData
												})) {
													vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
													errors = vErrors.length;
												}
												var valid39 = _errs129 === errors;
											} else var valid39 = true;
										}
									}
								}
							}
						} else return fail(validate333, instancePath, "#/oneOf/18/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate333, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "op",
					tagValue: tag0
				}, "value of tag \"op\" must be in oneOf");
			} else return fail(validate333, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "op",
				tagValue: tag0
			}, "tag \"op\" must be string");
		} else return fail(validate333, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate333.errors = vErrors;
	return errors === 0;
}
const isGraphApplyParams = validate368;
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.baseRevision === void 0 && (missing0 = "baseRevision") || data.ops === void 0 && (missing0 = "ops")) return fail(validate368, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "baseRevision" || key0 === "ops")) return fail(validate368, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.baseRevision !== void 0) {
						let data0 = data.baseRevision;
						const _errs2 = errors;
						const _errs3 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate368, instancePath + "/baseRevision", "Revision/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs3) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate368, instancePath + "/baseRevision", "Revision/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data0 < 0 || isNaN(data0)) return fail(validate368, instancePath + "/baseRevision", "Revision/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ops !== void 0) {
							let data1 = data.ops;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data1)) {
									if (data1.length > 1e5) return fail(validate368, instancePath + "/ops", "#/properties/ops/maxItems", "maxItems", { limit: 1e5 }, "must NOT have more than 100000 items");
									else if (data1.length < 1) return fail(validate368, instancePath + "/ops", "#/properties/ops/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
									else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate333(data1[i0], {
												instancePath: instancePath + "/ops/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									}
								} else return fail(validate368, instancePath + "/ops", "#/properties/ops/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate368, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate368.errors = vErrors;
	return errors === 0;
}
const isGraphApplyResult = validate370;
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash")) return fail(validate370, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.revision !== void 0) {
					let data0 = data.revision;
					const _errs1 = errors;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate370, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate370, instancePath + "/revision", "Revision/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data0 < 0 || isNaN(data0)) return fail(validate370, instancePath + "/revision", "Revision/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.hash !== void 0) {
						const _errs4 = errors;
						if (!validate171(data.hash, {
							instancePath: instancePath + "/hash",
							parentData: data,
							parentDataProperty: "hash",
							rootData
						})) {
							vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate370, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate370.errors = vErrors;
	return errors === 0;
}
const isGraphGetResult = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash") || data.graph === void 0 && (missing0 = "graph") || data.missingSamples === void 0 && (missing0 = "missingSamples")) return fail(validate372, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.revision !== void 0) {
					let data0 = data.revision;
					const _errs1 = errors;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate372, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate372, instancePath + "/revision", "Revision/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data0 < 0 || isNaN(data0)) return fail(validate372, instancePath + "/revision", "Revision/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.hash !== void 0) {
						const _errs4 = errors;
						if (!validate171(data.hash, {
							instancePath: instancePath + "/hash",
							parentData: data,
							parentDataProperty: "hash",
							rootData
						})) {
							vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.graph !== void 0) {
							const _errs5 = errors;
							if (!validate329(data.graph, {
								instancePath: instancePath + "/graph",
								parentData: data,
								parentDataProperty: "graph",
								rootData
							})) {
								vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.missingSamples !== void 0) {
								let data3 = data.missingSamples;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (!validate16(data3[i0], {
												instancePath: instancePath + "/missingSamples/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
												errors = vErrors.length;
											}
											if (!(_errs8 === errors)) break;
										}
									} else return fail(validate372, instancePath + "/missingSamples", "#/properties/missingSamples/type", "type", { type: "array" }, "must be array");
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate372, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate372.errors = vErrors;
	return errors === 0;
}
const isCompressorParameters = validate265;
const isDelayParameters = validate271;
const isEqualiserParameters = validate274;
const isLimiterParameters = validate277;
const isReverbParameters = validate280;
const isSamplerParameters = validate283;
const isSynthesiserParameters = validate290;
const isUtilityParameters = validate293;
const isDevice = validate263;
const isMidiDevicesResult = validate376;
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.inputs === void 0 && (missing0 = "inputs")) return fail(validate376, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name")) return fail(validate376, instancePath + "/inputs/" + i0, "#/properties/inputs/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
						else {
							if (data1.id !== void 0) {
								if (typeof data1.id !== "string") return fail(validate376, instancePath + "/inputs/" + i0 + "/id", "#/properties/inputs/items/properties/id/type", "type", { type: "string" }, "must be string");
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data1.name !== void 0) {
									if (typeof data1.name !== "string") return fail(validate376, instancePath + "/inputs/" + i0 + "/name", "#/properties/inputs/items/properties/name/type", "type", { type: "string" }, "must be string");
									var valid2 = true;
								} else var valid2 = true;
							}
						}
					} else return fail(validate376, instancePath + "/inputs/" + i0, "#/properties/inputs/items/type", "type", { type: "object" }, "must be object");
				}
			} else return fail(validate376, instancePath + "/inputs", "#/properties/inputs/type", "type", { type: "array" }, "must be array");
		}
	} else return fail(validate376, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate376.errors = vErrors;
	return true;
}
const isMidiSendParams = validate377;
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track") || data.messages === void 0 && (missing0 = "messages")) return fail(validate377, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "track" || key0 === "messages")) return fail(validate377, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.track !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.track, {
							instancePath: instancePath + "/track",
							parentData: data,
							parentDataProperty: "track",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.messages !== void 0) {
							let data1 = data.messages;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length > 256) return fail(validate377, instancePath + "/messages", "#/properties/messages/maxItems", "maxItems", { limit: 256 }, "must NOT have more than 256 items");
									else if (data1.length < 1) return fail(validate377, instancePath + "/messages", "#/properties/messages/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
									else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data2 = data1[i0];
											const _errs5 = errors;
											if (errors === _errs5) {
												if (Array.isArray(data2)) {
													if (data2.length > 3) return fail(validate377, instancePath + "/messages/" + i0, "#/properties/messages/items/maxItems", "maxItems", { limit: 3 }, "must NOT have more than 3 items");
													else if (data2.length < 2) return fail(validate377, instancePath + "/messages/" + i0, "#/properties/messages/items/minItems", "minItems", { limit: 2 }, "must NOT have fewer than 2 items");
													else {
														const len1 = data2.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data3 = data2[i1];
															const _errs7 = errors;
															if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate377, instancePath + "/messages/" + i0 + "/" + i1, "#/properties/messages/items/items/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs7) {
																if (typeof data3 == "number" && isFinite(data3)) {
																	if (data3 > 255 || isNaN(data3)) return fail(validate377, instancePath + "/messages/" + i0 + "/" + i1, "#/properties/messages/items/items/maximum", "maximum", {
																		comparison: "<=",
																		limit: 255
																	}, "must be <= 255");
																	else if (data3 < 0 || isNaN(data3)) return fail(validate377, instancePath + "/messages/" + i0 + "/" + i1, "#/properties/messages/items/items/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															if (!(_errs7 === errors)) break;
														}
													}
												} else return fail(validate377, instancePath + "/messages/" + i0, "#/properties/messages/items/type", "type", { type: "array" }, "must be array");
											}
											if (!(_errs5 === errors)) break;
										}
									}
								} else return fail(validate377, instancePath + "/messages", "#/properties/messages/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate377, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate377.errors = vErrors;
	return errors === 0;
}
const isMidiSendResult = validate379;
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.played === void 0 && (missing0 = "played")) return fail(validate379, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.played !== void 0) {
			let data0 = data.played;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate379, instancePath + "/played", "#/properties/played/type", "type", { type: "integer" }, "must be integer");
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate379, instancePath + "/played", "#/properties/played/maximum", "maximum", {
					comparison: "<=",
					limit: 9007199254740991
				}, "must be <= 9007199254740991");
				else if (data0 < 0 || isNaN(data0)) return fail(validate379, instancePath + "/played", "#/properties/played/minimum", "minimum", {
					comparison: ">=",
					limit: 0
				}, "must be >= 0");
			}
		}
	} else return fail(validate379, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate379.errors = vErrors;
	return true;
}
const isTrackKind = validate380;
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "audio" || data === "instrument" || data === "bus" || data === "return")) return fail(validate380, instancePath, "#/enum", "enum", { allowedValues: schema218.enum }, "must be equal to one of the allowed values");
	validate380.errors = vErrors;
	return true;
}
const isTapPoint = validate381;
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "pre" || data === "post")) return fail(validate381, instancePath, "#/enum", "enum", { allowedValues: schema222.enum }, "must be equal to one of the allowed values");
	validate381.errors = vErrors;
	return true;
}
const isSend = validate296;
const isSideChain = validate267;
const isAutomationPoint = validate317;
const isAutomation = validate313;
const isParameterName = validate315;
const isNote = validate304;
const isControllerPoint = validate306;
const isWheelPoint = validate308;
const isPressurePoint = validate310;
const isTickLoop = validate302;
const isGraphNoteClip = validate300;
const isEnvelopePoint = validate257;
const isSamplerZone = validate285;
const isTempoMap = validate54;
const isMeterMap = validate58;
const isParameterSetParams = validate382;
const schema275 = {
	"$id": "ParameterSetParams",
	"description": "One value of a track, of the master, of a device or of a send.",
	"type": "object",
	"discriminator": { "propertyName": "parameter" },
	"oneOf": [
		{
			"description": "Sets a gain.",
			"title": "SetGain",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, a send's, or master for the master.",
					"$ref": "EntityId"
				},
				"parameter": { "const": "gain" },
				"value": { "$ref": "GainDb" }
			}
		},
		{
			"description": "Sets a track's pan.",
			"title": "SetPan",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, or master for the master (which has a gain only).",
					"$ref": "EntityId"
				},
				"parameter": { "const": "pan" },
				"value": { "$ref": "Pan" }
			}
		},
		{
			"description": "Sets a track's mute or solo.",
			"title": "SetSwitch",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, or master for the master (which has a gain only).",
					"$ref": "EntityId"
				},
				"parameter": {
					"description": "Which switch.",
					"enum": ["mute", "solo"]
				},
				"value": {
					"description": "Whether it is on.",
					"type": "boolean"
				}
			}
		},
		{
			"description": "Passes a signal by a device, or not.",
			"title": "SetBypass",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A device's id.",
					"$ref": "EntityId"
				},
				"parameter": { "const": "bypass" },
				"value": {
					"description": "Whether it is passed by.",
					"type": "boolean"
				}
			}
		},
		{
			"description": "Sets a device's own parameter.",
			"title": "SetDeviceParameter",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"name",
				"value"
			],
			"properties": {
				"target": {
					"description": "A device's id.",
					"$ref": "EntityId"
				},
				"parameter": { "const": "device" },
				"name": {
					"description": "A parameter of the device's type.",
					"$ref": "ParameterName"
				},
				"value": {
					"description": "In the parameter's unit; a boolean for a switch, an option's name for a choice.",
					"type": [
						"number",
						"boolean",
						"string"
					]
				}
			}
		}
	]
};
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.parameter;
			if (typeof tag0 == "string") {
				if (tag0 === "gain") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.target === void 0 && (missing0 = "target") || data.parameter === void 0 && (missing0 = "parameter") || data.value === void 0 && (missing0 = "value")) return fail(validate382, instancePath, "#/oneOf/0/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
							else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "target" || key0 === "parameter" || key0 === "value")) return fail(validate382, instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
								if (_errs4 === errors) {
									if (data.target !== void 0) {
										const _errs5 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.parameter !== void 0) {
											const _errs6 = errors;
											if ("gain" !== data.parameter) return fail(validate382, instancePath + "/parameter", "#/oneOf/0/properties/parameter/const", "const", { allowedValue: "gain" }, "must be equal to constant");
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.value !== void 0) {
												let data2 = data.value;
												const _errs7 = errors;
												if (errors === errors) {
													if (typeof data2 == "number" && isFinite(data2)) {
														if (data2 > 24 || isNaN(data2)) return fail(validate382, instancePath + "/value", "GainDb/maximum", "maximum", {
															comparison: "<=",
															limit: 24
														}, "must be <= 24");
														else if (data2 < -144 || isNaN(data2)) return fail(validate382, instancePath + "/value", "GainDb/minimum", "minimum", {
															comparison: ">=",
															limit: -144
														}, "must be >= -144");
													} else return fail(validate382, instancePath + "/value", "GainDb/type", "type", { type: "number" }, "must be number");
												}
												var valid2 = _errs7 === errors;
											} else var valid2 = true;
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/0/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "pan") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.target === void 0 && (missing1 = "target") || data.parameter === void 0 && (missing1 = "parameter") || data.value === void 0 && (missing1 = "value")) return fail(validate382, instancePath, "#/oneOf/1/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								const _errs12 = errors;
								for (const key1 in data) if (!(key1 === "target" || key1 === "parameter" || key1 === "value")) return fail(validate382, instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties");
								if (_errs12 === errors) {
									if (data.target !== void 0) {
										const _errs13 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid5 = _errs13 === errors;
									} else var valid5 = true;
									if (valid5) {
										if (data.parameter !== void 0) {
											const _errs14 = errors;
											if ("pan" !== data.parameter) return fail(validate382, instancePath + "/parameter", "#/oneOf/1/properties/parameter/const", "const", { allowedValue: "pan" }, "must be equal to constant");
											var valid5 = _errs14 === errors;
										} else var valid5 = true;
										if (valid5) {
											if (data.value !== void 0) {
												let data5 = data.value;
												const _errs15 = errors;
												if (errors === errors) {
													if (typeof data5 == "number" && isFinite(data5)) {
														if (data5 > 1 || isNaN(data5)) return fail(validate382, instancePath + "/value", "Pan/maximum", "maximum", {
															comparison: "<=",
															limit: 1
														}, "must be <= 1");
														else if (data5 < -1 || isNaN(data5)) return fail(validate382, instancePath + "/value", "Pan/minimum", "minimum", {
															comparison: ">=",
															limit: -1
														}, "must be >= -1");
													} else return fail(validate382, instancePath + "/value", "Pan/type", "type", { type: "number" }, "must be number");
												}
												var valid5 = _errs15 === errors;
											} else var valid5 = true;
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/1/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "mute") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.target === void 0 && (missing2 = "target") || data.parameter === void 0 && (missing2 = "parameter") || data.value === void 0 && (missing2 = "value")) return fail(validate382, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
							else {
								const _errs20 = errors;
								for (const key2 in data) if (!(key2 === "target" || key2 === "parameter" || key2 === "value")) return fail(validate382, instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties");
								if (_errs20 === errors) {
									if (data.target !== void 0) {
										const _errs21 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid8 = _errs21 === errors;
									} else var valid8 = true;
									if (valid8) {
										if (data.parameter !== void 0) {
											let data7 = data.parameter;
											const _errs22 = errors;
											if (!(data7 === "mute" || data7 === "solo")) return fail(validate382, instancePath + "/parameter", "#/oneOf/2/properties/parameter/enum", "enum", { allowedValues: schema275.oneOf[2].properties.parameter.enum }, "must be equal to one of the allowed values");
											var valid8 = _errs22 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.value !== void 0) {
												const _errs23 = errors;
												if (typeof data.value !== "boolean") return fail(validate382, instancePath + "/value", "#/oneOf/2/properties/value/type", "type", { type: "boolean" }, "must be boolean");
												var valid8 = _errs23 === errors;
											} else var valid8 = true;
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "solo") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.target === void 0 && (missing3 = "target") || data.parameter === void 0 && (missing3 = "parameter") || data.value === void 0 && (missing3 = "value")) return fail(validate382, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing3 }, "must have required property '" + missing3 + "'");
							else {
								const _errs27 = errors;
								for (const key3 in data) if (!(key3 === "target" || key3 === "parameter" || key3 === "value")) return fail(validate382, instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties");
								if (_errs27 === errors) {
									if (data.target !== void 0) {
										const _errs28 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid10 = _errs28 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.parameter !== void 0) {
											let data10 = data.parameter;
											const _errs29 = errors;
											if (!(data10 === "mute" || data10 === "solo")) return fail(validate382, instancePath + "/parameter", "#/oneOf/2/properties/parameter/enum", "enum", { allowedValues: schema275.oneOf[2].properties.parameter.enum }, "must be equal to one of the allowed values");
											var valid10 = _errs29 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.value !== void 0) {
												const _errs30 = errors;
												if (typeof data.value !== "boolean") return fail(validate382, instancePath + "/value", "#/oneOf/2/properties/value/type", "type", { type: "boolean" }, "must be boolean");
												var valid10 = _errs30 === errors;
											} else var valid10 = true;
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "bypass") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing4;
							if (data.target === void 0 && (missing4 = "target") || data.parameter === void 0 && (missing4 = "parameter") || data.value === void 0 && (missing4 = "value")) return fail(validate382, instancePath, "#/oneOf/3/required", "required", { missingProperty: missing4 }, "must have required property '" + missing4 + "'");
							else {
								const _errs34 = errors;
								for (const key4 in data) if (!(key4 === "target" || key4 === "parameter" || key4 === "value")) return fail(validate382, instancePath, "#/oneOf/3/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties");
								if (_errs34 === errors) {
									if (data.target !== void 0) {
										const _errs35 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid12 = _errs35 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.parameter !== void 0) {
											const _errs36 = errors;
											if ("bypass" !== data.parameter) return fail(validate382, instancePath + "/parameter", "#/oneOf/3/properties/parameter/const", "const", { allowedValue: "bypass" }, "must be equal to constant");
											var valid12 = _errs36 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.value !== void 0) {
												const _errs37 = errors;
												if (typeof data.value !== "boolean") return fail(validate382, instancePath + "/value", "#/oneOf/3/properties/value/type", "type", { type: "boolean" }, "must be boolean");
												var valid12 = _errs37 === errors;
											} else var valid12 = true;
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/3/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "device") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing5;
							if (data.target === void 0 && (missing5 = "target") || data.parameter === void 0 && (missing5 = "parameter") || data.name === void 0 && (missing5 = "name") || data.value === void 0 && (missing5 = "value")) return fail(validate382, instancePath, "#/oneOf/4/required", "required", { missingProperty: missing5 }, "must have required property '" + missing5 + "'");
							else {
								const _errs41 = errors;
								for (const key5 in data) if (!(key5 === "target" || key5 === "parameter" || key5 === "name" || key5 === "value")) return fail(validate382, instancePath, "#/oneOf/4/additionalProperties", "additionalProperties", { additionalProperty: key5 }, "must NOT have additional properties");
								if (_errs41 === errors) {
									if (data.target !== void 0) {
										const _errs42 = errors;
										if (!validate16(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid14 = _errs42 === errors;
									} else var valid14 = true;
									if (valid14) {
										if (data.parameter !== void 0) {
											const _errs43 = errors;
											if ("device" !== data.parameter) return fail(validate382, instancePath + "/parameter", "#/oneOf/4/properties/parameter/const", "const", { allowedValue: "device" }, "must be equal to constant");
											var valid14 = _errs43 === errors;
										} else var valid14 = true;
										if (valid14) {
											if (data.name !== void 0) {
												const _errs44 = errors;
												if (!validate315(data.name, {
													instancePath: instancePath + "/name",
													parentData: data,
													parentDataProperty: "name",
													rootData
												})) {
													vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
													errors = vErrors.length;
												}
												var valid14 = _errs44 === errors;
											} else var valid14 = true;
											if (valid14) {
												if (data.value !== void 0) {
													let data18 = data.value;
													const _errs45 = errors;
													if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean" && typeof data18 !== "string") return fail(validate382, instancePath + "/value", "#/oneOf/4/properties/value/type", "type", { type: schema275.oneOf[4].properties.value.type }, "must be number,boolean,string");
													var valid14 = _errs45 === errors;
												} else var valid14 = true;
											}
										}
									}
								}
							}
						} else return fail(validate382, instancePath, "#/oneOf/4/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate382, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "parameter",
					tagValue: tag0
				}, "value of tag \"parameter\" must be in oneOf");
			} else return fail(validate382, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "parameter",
				tagValue: tag0
			}, "tag \"parameter\" must be string");
		} else return fail(validate382, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate382.errors = vErrors;
	return errors === 0;
}
const isRevisionResult = validate390;
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision")) return fail(validate390, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.revision !== void 0) {
			let data0 = data.revision;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate390, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate390, instancePath + "/revision", "Revision/maximum", "maximum", {
					comparison: "<=",
					limit: 9007199254740991
				}, "must be <= 9007199254740991");
				else if (data0 < 0 || isNaN(data0)) return fail(validate390, instancePath + "/revision", "Revision/minimum", "minimum", {
					comparison: ">=",
					limit: 0
				}, "must be >= 0");
			}
		}
	} else return fail(validate390, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate390.errors = vErrors;
	return true;
}
const isReadyLine = validate391;
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host") || data.port === void 0 && (missing0 = "port") || data.pid === void 0 && (missing0 = "pid") || data.protocol === void 0 && (missing0 = "protocol")) return fail(validate391, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.host !== void 0) {
					let data0 = data.host;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (func2(data0) < 1) return fail(validate391, instancePath + "/host", "#/properties/host/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
						} else return fail(validate391, instancePath + "/host", "#/properties/host/type", "type", { type: "string" }, "must be string");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.port !== void 0) {
						let data1 = data.port;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate391, instancePath + "/port", "#/properties/port/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 65535 || isNaN(data1)) return fail(validate391, instancePath + "/port", "#/properties/port/maximum", "maximum", {
									comparison: "<=",
									limit: 65535
								}, "must be <= 65535");
								else if (data1 < 1 || isNaN(data1)) return fail(validate391, instancePath + "/port", "#/properties/port/minimum", "minimum", {
									comparison: ">=",
									limit: 1
								}, "must be >= 1");
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pid !== void 0) {
							let data2 = data.pid;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate391, instancePath + "/pid", "#/properties/pid/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) return fail(validate391, instancePath + "/pid", "#/properties/pid/minimum", "minimum", {
										comparison: ">=",
										limit: 1
									}, "must be >= 1");
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.protocol !== void 0) {
								const _errs7 = errors;
								if (!validate187(data.protocol, {
									instancePath: instancePath + "/protocol",
									parentData: data,
									parentDataProperty: "protocol",
									rootData
								})) {
									vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate391, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate391.errors = vErrors;
	return errors === 0;
}
const isDiscoveryFile = validate393;
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host") || data.port === void 0 && (missing0 = "port") || data.pid === void 0 && (missing0 = "pid") || data.token === void 0 && (missing0 = "token") || data.protocol === void 0 && (missing0 = "protocol") || data.startedAt === void 0 && (missing0 = "startedAt")) return fail(validate393, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.host !== void 0) {
					let data0 = data.host;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (func2(data0) < 1) return fail(validate393, instancePath + "/host", "#/properties/host/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
						} else return fail(validate393, instancePath + "/host", "#/properties/host/type", "type", { type: "string" }, "must be string");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.port !== void 0) {
						let data1 = data.port;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate393, instancePath + "/port", "#/properties/port/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 65535 || isNaN(data1)) return fail(validate393, instancePath + "/port", "#/properties/port/maximum", "maximum", {
									comparison: "<=",
									limit: 65535
								}, "must be <= 65535");
								else if (data1 < 1 || isNaN(data1)) return fail(validate393, instancePath + "/port", "#/properties/port/minimum", "minimum", {
									comparison: ">=",
									limit: 1
								}, "must be >= 1");
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pid !== void 0) {
							let data2 = data.pid;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate393, instancePath + "/pid", "#/properties/pid/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) return fail(validate393, instancePath + "/pid", "#/properties/pid/minimum", "minimum", {
										comparison: ">=",
										limit: 1
									}, "must be >= 1");
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.token !== void 0) {
								let data3 = data.token;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if (func2(data3) < 1) return fail(validate393, instancePath + "/token", "#/properties/token/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
									} else return fail(validate393, instancePath + "/token", "#/properties/token/type", "type", { type: "string" }, "must be string");
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									const _errs9 = errors;
									if (!validate187(data.protocol, {
										instancePath: instancePath + "/protocol",
										parentData: data,
										parentDataProperty: "protocol",
										rootData
									})) {
										vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.startedAt !== void 0) {
										const _errs10 = errors;
										if (!validate99(data.startedAt, {
											instancePath: instancePath + "/startedAt",
											parentData: data,
											parentDataProperty: "startedAt",
											rootData
										})) {
											vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return fail(validate393, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate393.errors = vErrors;
	return errors === 0;
}
const isEngineNode = validate145;
const isCrashNode = validate396;
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.node === void 0 && (missing0 = "node")) return fail(validate396, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.node !== void 0) {
					let data0 = data.node;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate396, instancePath + "/node", "#/properties/node/type", "type", { type: "integer" }, "must be integer");
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 1 || isNaN(data0)) return fail(validate396, instancePath + "/node", "#/properties/node/minimum", "minimum", {
								comparison: ">=",
								limit: 1
							}, "must be >= 1");
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (!validate145(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate396, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate396.errors = vErrors;
	return errors === 0;
}
const isCrashCommand = validate398;
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.id === void 0 && (missing0 = "id") || data.sample === void 0 && (missing0 = "sample")) return fail(validate398, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.name !== void 0) {
					const _errs1 = errors;
					if (typeof data.name !== "string") return fail(validate398, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs3 = errors;
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.target !== void 0) {
							const _errs4 = errors;
							if (!validate16(data.target, {
								instancePath: instancePath + "/target",
								parentData: data,
								parentDataProperty: "target",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sample !== void 0) {
								let data3 = data.sample;
								const _errs5 = errors;
								const _errs6 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate398, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs6) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 9007199254740991 || isNaN(data3)) return fail(validate398, instancePath + "/sample", "Sample/maximum", "maximum", {
											comparison: "<=",
											limit: 9007199254740991
										}, "must be <= 9007199254740991");
										else if (data3 < 0 || isNaN(data3)) return fail(validate398, instancePath + "/sample", "Sample/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate398, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate398.errors = vErrors;
	return errors === 0;
}
const isCrashOperation = validate401;
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.operation === void 0 && (missing0 = "operation") || data.sequence === void 0 && (missing0 = "sequence") || data.sample === void 0 && (missing0 = "sample")) return fail(validate401, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.operation !== void 0) {
				let data0 = data.operation;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate401, instancePath + "/operation", "#/properties/operation/type", "type", { type: "integer" }, "must be integer");
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) return fail(validate401, instancePath + "/operation", "#/properties/operation/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sequence !== void 0) {
					let data1 = data.sequence;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate401, instancePath + "/sequence", "#/properties/sequence/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) return fail(validate401, instancePath + "/sequence", "#/properties/sequence/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sample !== void 0) {
						let data2 = data.sample;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate401, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 9007199254740991 || isNaN(data2)) return fail(validate401, instancePath + "/sample", "Sample/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data2 < 0 || isNaN(data2)) return fail(validate401, instancePath + "/sample", "Sample/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate401, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate401.errors = vErrors;
	return true;
}
const isCrashRecord = validate402;
const schema287 = {
	"$id": "CrashRecord",
	"description": "What the crash record file (--crash-record) says, decoded.",
	"type": "object",
	"required": [
		"version",
		"pid",
		"startedAt",
		"state",
		"block",
		"sample",
		"position",
		"revision",
		"plan",
		"nodes",
		"commands",
		"operations"
	],
	"properties": {
		"version": {
			"description": "Of the file's layout.",
			"const": 1
		},
		"pid": {
			"description": "The process that wrote it.",
			"type": "integer",
			"minimum": 1
		},
		"startedAt": { "$ref": "Timestamp" },
		"state": {
			"description": "running: all was well when it was last written. stalled: the audio thread stood still. failed: it ended by an error. ended: in good order.",
			"enum": [
				"running",
				"stalled",
				"failed",
				"ended"
			]
		},
		"block": {
			"description": "Blocks rendered before.",
			"type": "integer",
			"minimum": 0
		},
		"sample": { "$ref": "Sample" },
		"position": {
			"description": "The song's position in frames.",
			"$ref": "Sample"
		},
		"revision": { "$ref": "Revision" },
		"plan": {
			"description": "Number of the plan in force.",
			"type": "integer",
			"minimum": 0
		},
		"nodes": {
			"description": "What was being rendered, one entry for each thread that was at work; the audio thread's own first.",
			"type": "array",
			"items": { "$ref": "CrashNode" }
		},
		"error": {
			"description": "With failed: the error's words.",
			"type": "string"
		},
		"commands": {
			"description": "The last commands of clients, the oldest first.",
			"type": "array",
			"maxItems": 16,
			"items": { "$ref": "CrashCommand" }
		},
		"operations": {
			"description": "The last operations of the audio thread, the oldest first.",
			"type": "array",
			"maxItems": 16,
			"items": { "$ref": "CrashOperation" }
		}
	}
};
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.pid === void 0 && (missing0 = "pid") || data.startedAt === void 0 && (missing0 = "startedAt") || data.state === void 0 && (missing0 = "state") || data.block === void 0 && (missing0 = "block") || data.sample === void 0 && (missing0 = "sample") || data.position === void 0 && (missing0 = "position") || data.revision === void 0 && (missing0 = "revision") || data.plan === void 0 && (missing0 = "plan") || data.nodes === void 0 && (missing0 = "nodes") || data.commands === void 0 && (missing0 = "commands") || data.operations === void 0 && (missing0 = "operations")) return fail(validate402, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.version !== void 0) {
					const _errs1 = errors;
					if (1 !== data.version) return fail(validate402, instancePath + "/version", "#/properties/version/const", "const", { allowedValue: 1 }, "must be equal to constant");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.pid !== void 0) {
						let data1 = data.pid;
						const _errs2 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate402, instancePath + "/pid", "#/properties/pid/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs2) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 1 || isNaN(data1)) return fail(validate402, instancePath + "/pid", "#/properties/pid/minimum", "minimum", {
									comparison: ">=",
									limit: 1
								}, "must be >= 1");
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.startedAt !== void 0) {
							const _errs4 = errors;
							if (!validate99(data.startedAt, {
								instancePath: instancePath + "/startedAt",
								parentData: data,
								parentDataProperty: "startedAt",
								rootData
							})) {
								vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data3 = data.state;
								const _errs5 = errors;
								if (!(data3 === "running" || data3 === "stalled" || data3 === "failed" || data3 === "ended")) return fail(validate402, instancePath + "/state", "#/properties/state/enum", "enum", { allowedValues: schema287.properties.state.enum }, "must be equal to one of the allowed values");
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.block !== void 0) {
									let data4 = data.block;
									const _errs6 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate402, instancePath + "/block", "#/properties/block/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs6) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) return fail(validate402, instancePath + "/block", "#/properties/block/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sample !== void 0) {
										let data5 = data.sample;
										const _errs8 = errors;
										const _errs9 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate402, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs9) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate402, instancePath + "/sample", "Sample/maximum", "maximum", {
													comparison: "<=",
													limit: 9007199254740991
												}, "must be <= 9007199254740991");
												else if (data5 < 0 || isNaN(data5)) return fail(validate402, instancePath + "/sample", "Sample/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.position !== void 0) {
											let data6 = data.position;
											const _errs11 = errors;
											const _errs12 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate402, instancePath + "/position", "Sample/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs12) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 > 9007199254740991 || isNaN(data6)) return fail(validate402, instancePath + "/position", "Sample/maximum", "maximum", {
														comparison: "<=",
														limit: 9007199254740991
													}, "must be <= 9007199254740991");
													else if (data6 < 0 || isNaN(data6)) return fail(validate402, instancePath + "/position", "Sample/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.revision !== void 0) {
												let data7 = data.revision;
												const _errs14 = errors;
												const _errs15 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate402, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs15) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 > 9007199254740991 || isNaN(data7)) return fail(validate402, instancePath + "/revision", "Revision/maximum", "maximum", {
															comparison: "<=",
															limit: 9007199254740991
														}, "must be <= 9007199254740991");
														else if (data7 < 0 || isNaN(data7)) return fail(validate402, instancePath + "/revision", "Revision/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.plan !== void 0) {
													let data8 = data.plan;
													const _errs17 = errors;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate402, instancePath + "/plan", "#/properties/plan/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs17) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) return fail(validate402, instancePath + "/plan", "#/properties/plan/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.nodes !== void 0) {
														let data9 = data.nodes;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data9)) {
																const len0 = data9.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs21 = errors;
																	if (!validate396(data9[i0], {
																		instancePath: instancePath + "/nodes/" + i0,
																		parentData: data9,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else return fail(validate402, instancePath + "/nodes", "#/properties/nodes/type", "type", { type: "array" }, "must be array");
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.error !== void 0) {
															const _errs22 = errors;
															if (typeof data.error !== "string") return fail(validate402, instancePath + "/error", "#/properties/error/type", "type", { type: "string" }, "must be string");
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.commands !== void 0) {
																let data12 = data.commands;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (Array.isArray(data12)) {
																		if (data12.length > 16) return fail(validate402, instancePath + "/commands", "#/properties/commands/maxItems", "maxItems", { limit: 16 }, "must NOT have more than 16 items");
																		else {
																			const len1 = data12.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				const _errs26 = errors;
																				if (!validate398(data12[i1], {
																					instancePath: instancePath + "/commands/" + i1,
																					parentData: data12,
																					parentDataProperty: i1,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs26 === errors)) break;
																			}
																		}
																	} else return fail(validate402, instancePath + "/commands", "#/properties/commands/type", "type", { type: "array" }, "must be array");
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.operations !== void 0) {
																	let data14 = data.operations;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data14)) {
																			if (data14.length > 16) return fail(validate402, instancePath + "/operations", "#/properties/operations/maxItems", "maxItems", { limit: 16 }, "must NOT have more than 16 items");
																			else {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs29 = errors;
																					if (!validate401(data14[i2], {
																						instancePath: instancePath + "/operations/" + i2,
																						parentData: data14,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs29 === errors)) break;
																				}
																			}
																		} else return fail(validate402, instancePath + "/operations", "#/properties/operations/type", "type", { type: "array" }, "must be array");
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate402, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate402.errors = vErrors;
	return errors === 0;
}
const isProject = validate109;
const isName = validate407;
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) return fail(validate407, instancePath, "#/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters");
		else if (func2(data) < 1) return fail(validate407, instancePath, "#/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters");
		else if (!pattern1.test(data)) return fail(validate407, instancePath, "#/pattern", "pattern", { pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\"");
	} else return fail(validate407, instancePath, "#/type", "type", { type: "string" }, "must be string");
	validate407.errors = vErrors;
	return true;
}
const isTimeline = validate111;
const isMaster = validate115;
const isMedia = validate43;
const isColorIndex = validate408;
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return fail(validate408, instancePath, "#/type", "type", { type: "integer" }, "must be integer");
	if (typeof data == "number" && isFinite(data)) {
		if (data > 11 || isNaN(data)) return fail(validate408, instancePath, "#/maximum", "maximum", {
			comparison: "<=",
			limit: 11
		}, "must be <= 11");
		else if (data < 0 || isNaN(data)) return fail(validate408, instancePath, "#/minimum", "minimum", {
			comparison: ">=",
			limit: 0
		}, "must be >= 0");
	}
	validate408.errors = vErrors;
	return true;
}
const isTrack = validate15;
const isClip = validate18;
const isRecordArmParams = validate409;
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tracks === void 0 && (missing0 = "tracks")) return fail(validate409, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tracks")) return fail(validate409, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.tracks !== void 0) {
						let data0 = data.tracks;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								if (data0.length > 1024) return fail(validate409, instancePath + "/tracks", "#/properties/tracks/maxItems", "maxItems", { limit: 1024 }, "must NOT have more than 1024 items");
								else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate16(data0[i0], {
											instancePath: instancePath + "/tracks/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else return fail(validate409, instancePath + "/tracks", "#/properties/tracks/type", "type", { type: "array" }, "must be array");
						}
					}
				}
			}
		} else return fail(validate409, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate409.errors = vErrors;
	return errors === 0;
}
const isRecordStartParams = validate411;
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.folder === void 0 && (missing0 = "folder")) return fail(validate411, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "folder")) return fail(validate411, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.folder !== void 0) {
						if (!validate181(data.folder, {
							instancePath: instancePath + "/folder",
							parentData: data,
							parentDataProperty: "folder",
							rootData
						})) {
							vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate411, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate411.errors = vErrors;
	return errors === 0;
}
const isRecordState = validate413;
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.recording === void 0 && (missing0 = "recording") || data.armed === void 0 && (missing0 = "armed") || data.takes === void 0 && (missing0 = "takes")) return fail(validate413, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.recording !== void 0) {
					const _errs1 = errors;
					if (typeof data.recording !== "boolean") return fail(validate413, instancePath + "/recording", "#/properties/recording/type", "type", { type: "boolean" }, "must be boolean");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.armed !== void 0) {
						let data1 = data.armed;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate16(data1[i0], {
										instancePath: instancePath + "/armed/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else return fail(validate413, instancePath + "/armed", "#/properties/armed/type", "type", { type: "array" }, "must be array");
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.takes !== void 0) {
							let data3 = data.takes;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1];
										const _errs8 = errors;
										if (errors === _errs8) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.track === void 0 && (missing1 = "track") || data4.path === void 0 && (missing1 = "path") || data4.start === void 0 && (missing1 = "start") || data4.frames === void 0 && (missing1 = "frames")) return fail(validate413, instancePath + "/takes/" + i1, "#/properties/takes/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
												else {
													if (data4.track !== void 0) {
														const _errs10 = errors;
														if (!validate16(data4.track, {
															instancePath: instancePath + "/takes/" + i1 + "/track",
															parentData: data4,
															parentDataProperty: "track",
															rootData
														})) {
															vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
															errors = vErrors.length;
														}
														var valid3 = _errs10 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data4.path !== void 0) {
															const _errs11 = errors;
															if (!validate181(data4.path, {
																instancePath: instancePath + "/takes/" + i1 + "/path",
																parentData: data4,
																parentDataProperty: "path",
																rootData
															})) {
																vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																errors = vErrors.length;
															}
															var valid3 = _errs11 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data4.start !== void 0) {
																let data7 = data4.start;
																const _errs12 = errors;
																const _errs13 = errors;
																if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate413, instancePath + "/takes/" + i1 + "/start", "Sample/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs13) {
																	if (typeof data7 == "number" && isFinite(data7)) {
																		if (data7 > 9007199254740991 || isNaN(data7)) return fail(validate413, instancePath + "/takes/" + i1 + "/start", "Sample/maximum", "maximum", {
																			comparison: "<=",
																			limit: 9007199254740991
																		}, "must be <= 9007199254740991");
																		else if (data7 < 0 || isNaN(data7)) return fail(validate413, instancePath + "/takes/" + i1 + "/start", "Sample/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid3 = _errs12 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data4.frames !== void 0) {
																	let data8 = data4.frames;
																	const _errs15 = errors;
																	if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate413, instancePath + "/takes/" + i1 + "/frames", "#/properties/takes/items/properties/frames/type", "type", { type: "integer" }, "must be integer");
																	if (errors === _errs15) {
																		if (typeof data8 == "number" && isFinite(data8)) {
																			if (data8 > 9007199254740991 || isNaN(data8)) return fail(validate413, instancePath + "/takes/" + i1 + "/frames", "#/properties/takes/items/properties/frames/maximum", "maximum", {
																				comparison: "<=",
																				limit: 9007199254740991
																			}, "must be <= 9007199254740991");
																			else if (data8 < 0 || isNaN(data8)) return fail(validate413, instancePath + "/takes/" + i1 + "/frames", "#/properties/takes/items/properties/frames/minimum", "minimum", {
																				comparison: ">=",
																				limit: 0
																			}, "must be >= 0");
																		}
																	}
																	var valid3 = _errs15 === errors;
																} else var valid3 = true;
															}
														}
													}
												}
											} else return fail(validate413, instancePath + "/takes/" + i1, "#/properties/takes/items/type", "type", { type: "object" }, "must be object");
										}
										if (!(_errs8 === errors)) break;
									}
								} else return fail(validate413, instancePath + "/takes", "#/properties/takes/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate413, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate413.errors = vErrors;
	return errors === 0;
}
const isRenderStartParams = validate417;
const schema297 = {
	"$id": "RenderStartParams",
	"description": "What is to be rendered, and where to.",
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "Where to write the master; the file appears whole or not at all, and those of the stems with it.",
			"$ref": "FilePath"
		},
		"format": {
			"description": "How samples are written: int16 and int24 without dither unless it is asked for; float32 when it is left out.",
			"enum": [
				"int16",
				"int24",
				"float32"
			]
		},
		"from": {
			"description": "Start of the range; the song's start without it.",
			"$ref": "SongPosition"
		},
		"to": {
			"description": "End of the range; the end of the last clip without it. At most 24 hours after its start.",
			"$ref": "SongPosition"
		},
		"container": {
			"description": "Kind of the files; wav when it is left out. flac needs the capability render-flac, and int16 or int24.",
			"$ref": "RenderContainer"
		},
		"dither": {
			"description": "What is done before samples are rounded to integers; none when it is left out. Needs the capability render-flac.",
			"$ref": "RenderDither"
		},
		"stems": {
			"description": "Tracks, buses and returns that are written too, each after its gain and pan. Those that put out to the master sum to what the master's devices get. Needs the capability render-stems.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1024,
			"items": { "$ref": "RenderStem" }
		},
		"tail": {
			"description": "How long the files go on behind the end, while what still rings out is heard. Without it: when `to` is left out and there are devices, until nothing above -90 dBFS came for half a second, 20 seconds at most; else not at all. Needs the capability render-flac.",
			"$ref": "RenderTail"
		}
	}
};
const schema301 = {
	"$id": "RenderContainer",
	"description": "Kind of an audio file.",
	"enum": ["wav", "flac"]
};
const schema302 = {
	"$id": "RenderDither",
	"description": "tpdf: noise of triangular distribution, two steps wide, the same each time, so that what is below a step stays audible. none: plain rounding.",
	"enum": ["none", "tpdf"]
};
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "sample")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.sample !== void 0) {
						let data0 = data.sample;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err2 = {
								instancePath: instancePath + "/sample",
								schemaPath: "Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (errors === _errs5) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) {
									const err3 = {
										instancePath: instancePath + "/sample",
										schemaPath: "Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (data0 < 0 || isNaN(data0)) {
									const err4 = {
										instancePath: instancePath + "/sample",
										schemaPath: "Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.tick === void 0 && (missing1 = "tick")) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				const _errs9 = errors;
				for (const key1 in data) if (!(key1 === "tick")) {
					const err7 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
					break;
				}
				if (_errs9 === errors) {
					if (data.tick !== void 0) {
						let data1 = data.tick;
						const _errs11 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							const err8 = {
								instancePath: instancePath + "/tick",
								schemaPath: "Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (errors === _errs11) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 0xe8d4a51000 || isNaN(data1)) {
									const err9 = {
										instancePath: instancePath + "/tick",
										schemaPath: "Tick/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0xe8d4a51000
										},
										message: "must be <= 1000000000000"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								} else if (data1 < 0 || isNaN(data1)) {
									const err10 = {
										instancePath: instancePath + "/tick",
										schemaPath: "Tick/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate419.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate419.errors = vErrors;
	return errors === 0;
}
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track") || data.path === void 0 && (missing0 = "path")) return fail(validate422, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "track" || key0 === "path")) return fail(validate422, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.track !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.track, {
							instancePath: instancePath + "/track",
							parentData: data,
							parentDataProperty: "track",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs3 = errors;
							if (!validate181(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData
							})) {
								vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate422, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate422.errors = vErrors;
	return errors === 0;
}
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.maxSeconds === void 0 && (missing0 = "maxSeconds")) return fail(validate426, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "maxSeconds" || key0 === "thresholdDb" || key0 === "holdSeconds")) return fail(validate426, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.maxSeconds !== void 0) {
				let data0 = data.maxSeconds;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 60 || isNaN(data0)) return fail(validate426, instancePath + "/maxSeconds", "#/properties/maxSeconds/maximum", "maximum", {
						comparison: "<=",
						limit: 60
					}, "must be <= 60");
					else if (data0 < 0 || isNaN(data0)) return fail(validate426, instancePath + "/maxSeconds", "#/properties/maxSeconds/minimum", "minimum", {
						comparison: ">=",
						limit: 0
					}, "must be >= 0");
				} else return fail(validate426, instancePath + "/maxSeconds", "#/properties/maxSeconds/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.thresholdDb !== void 0) {
					let data1 = data.thresholdDb;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 0 || isNaN(data1)) return fail(validate426, instancePath + "/thresholdDb", "#/properties/thresholdDb/maximum", "maximum", {
							comparison: "<=",
							limit: 0
						}, "must be <= 0");
						else if (data1 < -144 || isNaN(data1)) return fail(validate426, instancePath + "/thresholdDb", "#/properties/thresholdDb/minimum", "minimum", {
							comparison: ">=",
							limit: -144
						}, "must be >= -144");
					} else return fail(validate426, instancePath + "/thresholdDb", "#/properties/thresholdDb/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.holdSeconds !== void 0) {
						let data2 = data.holdSeconds;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 10 || isNaN(data2)) return fail(validate426, instancePath + "/holdSeconds", "#/properties/holdSeconds/maximum", "maximum", {
								comparison: "<=",
								limit: 10
							}, "must be <= 10");
							else if (data2 < 0 || isNaN(data2)) return fail(validate426, instancePath + "/holdSeconds", "#/properties/holdSeconds/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						} else return fail(validate426, instancePath + "/holdSeconds", "#/properties/holdSeconds/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate426, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate426.errors = vErrors;
	return true;
}
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path")) return fail(validate417, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "format" || key0 === "from" || key0 === "to" || key0 === "container" || key0 === "dither" || key0 === "stems" || key0 === "tail")) return fail(validate417, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						const _errs2 = errors;
						if (!validate181(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData
						})) {
							vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							let data1 = data.format;
							const _errs3 = errors;
							if (!(data1 === "int16" || data1 === "int24" || data1 === "float32")) return fail(validate417, instancePath + "/format", "#/properties/format/enum", "enum", { allowedValues: schema297.properties.format.enum }, "must be equal to one of the allowed values");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.from !== void 0) {
								const _errs4 = errors;
								if (!validate419(data.from, {
									instancePath: instancePath + "/from",
									parentData: data,
									parentDataProperty: "from",
									rootData
								})) {
									vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.to !== void 0) {
									const _errs5 = errors;
									if (!validate419(data.to, {
										instancePath: instancePath + "/to",
										parentData: data,
										parentDataProperty: "to",
										rootData
									})) {
										vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.container !== void 0) {
										let data4 = data.container;
										const _errs6 = errors;
										if (!(data4 === "wav" || data4 === "flac")) return fail(validate417, instancePath + "/container", "RenderContainer/enum", "enum", { allowedValues: schema301.enum }, "must be equal to one of the allowed values");
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.dither !== void 0) {
											let data5 = data.dither;
											const _errs8 = errors;
											if (!(data5 === "none" || data5 === "tpdf")) return fail(validate417, instancePath + "/dither", "RenderDither/enum", "enum", { allowedValues: schema302.enum }, "must be equal to one of the allowed values");
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.stems !== void 0) {
												let data6 = data.stems;
												const _errs10 = errors;
												if (errors === _errs10) {
													if (Array.isArray(data6)) {
														if (data6.length > 1024) return fail(validate417, instancePath + "/stems", "#/properties/stems/maxItems", "maxItems", { limit: 1024 }, "must NOT have more than 1024 items");
														else if (data6.length < 1) return fail(validate417, instancePath + "/stems", "#/properties/stems/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
														else {
															const len0 = data6.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs12 = errors;
																if (!validate422(data6[i0], {
																	instancePath: instancePath + "/stems/" + i0,
																	parentData: data6,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
																	errors = vErrors.length;
																}
																if (!(_errs12 === errors)) break;
															}
														}
													} else return fail(validate417, instancePath + "/stems", "#/properties/stems/type", "type", { type: "array" }, "must be array");
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.tail !== void 0) {
													const _errs13 = errors;
													if (!validate426(data.tail, {
														instancePath: instancePath + "/tail",
														parentData: data,
														parentDataProperty: "tail",
														rootData
													})) {
														vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate417, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate417.errors = vErrors;
	return errors === 0;
}
const isRenderContainer = validate428;
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "wav" || data === "flac")) return fail(validate428, instancePath, "#/enum", "enum", { allowedValues: schema301.enum }, "must be equal to one of the allowed values");
	validate428.errors = vErrors;
	return true;
}
const isRenderDither = validate429;
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "none" || data === "tpdf")) return fail(validate429, instancePath, "#/enum", "enum", { allowedValues: schema302.enum }, "must be equal to one of the allowed values");
	validate429.errors = vErrors;
	return true;
}
const isRenderStem = validate422;
const isRenderTail = validate426;
const isRenderResult = validate430;
const schema307 = {
	"$id": "RenderResult",
	"description": "The file that was written.",
	"type": "object",
	"required": [
		"path",
		"frames",
		"sampleRate",
		"channels",
		"format",
		"audioHash",
		"peakDb",
		"clippedSamples",
		"realtimeFactor"
	],
	"properties": {
		"path": { "$ref": "FilePath" },
		"frames": {
			"description": "Length of each file, its tail included.",
			"$ref": "Sample"
		},
		"sampleRate": { "$ref": "EngineRate" },
		"channels": {
			"description": "Channels of the file.",
			"type": "integer",
			"minimum": 1
		},
		"format": {
			"description": "How its samples are written.",
			"enum": [
				"int16",
				"int24",
				"float32"
			]
		},
		"audioHash": {
			"description": "SHA-256 of the rendered 32-bit float frames, interleaved, little-endian.",
			"$ref": "GraphHash"
		},
		"peakDb": {
			"description": "Highest sample in dBFS; -144 for silence.",
			"type": "number"
		},
		"clippedSamples": {
			"description": "Samples beyond full scale that an integer format had to limit.",
			"type": "integer",
			"minimum": 0
		},
		"realtimeFactor": {
			"description": "Seconds of sound per second of work.",
			"type": "number",
			"minimum": 0
		},
		"container": {
			"description": "Kind of the files; wav where it is absent.",
			"$ref": "RenderContainer"
		},
		"dither": {
			"description": "none where it is absent.",
			"$ref": "RenderDither"
		},
		"tailFrames": {
			"description": "Frames behind the end of the range.",
			"$ref": "Sample"
		},
		"truePeakDb": {
			"description": "Highest level between the samples too, in dBTP (ITU-R BS.1770-4, fourfold oversampling); -144 for silence.",
			"type": "number"
		},
		"loudnessLufs": {
			"description": "Integrated loudness (ITU-R BS.1770-4, EBU R 128). Absent where nothing is louder than -70 LUFS for 400 ms.",
			"type": "number"
		},
		"stems": {
			"description": "The stems' files, in the order asked for.",
			"type": "array",
			"items": { "$ref": "RenderedStem" }
		}
	}
};
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.track === void 0 && (missing0 = "track") || data.path === void 0 && (missing0 = "path") || data.audioHash === void 0 && (missing0 = "audioHash") || data.peakDb === void 0 && (missing0 = "peakDb") || data.clippedSamples === void 0 && (missing0 = "clippedSamples")) return fail(validate433, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.track !== void 0) {
					const _errs1 = errors;
					if (!validate16(data.track, {
						instancePath: instancePath + "/track",
						parentData: data,
						parentDataProperty: "track",
						rootData
					})) {
						vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.path !== void 0) {
						const _errs2 = errors;
						if (!validate181(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData
						})) {
							vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.audioHash !== void 0) {
							const _errs3 = errors;
							if (!validate171(data.audioHash, {
								instancePath: instancePath + "/audioHash",
								parentData: data,
								parentDataProperty: "audioHash",
								rootData
							})) {
								vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.peakDb !== void 0) {
								let data3 = data.peakDb;
								const _errs4 = errors;
								if (!(typeof data3 == "number" && isFinite(data3))) return fail(validate433, instancePath + "/peakDb", "#/properties/peakDb/type", "type", { type: "number" }, "must be number");
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clippedSamples !== void 0) {
									let data4 = data.clippedSamples;
									const _errs6 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate433, instancePath + "/clippedSamples", "#/properties/clippedSamples/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs6) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) return fail(validate433, instancePath + "/clippedSamples", "#/properties/clippedSamples/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate433, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate433.errors = vErrors;
	return errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.frames === void 0 && (missing0 = "frames") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.format === void 0 && (missing0 = "format") || data.audioHash === void 0 && (missing0 = "audioHash") || data.peakDb === void 0 && (missing0 = "peakDb") || data.clippedSamples === void 0 && (missing0 = "clippedSamples") || data.realtimeFactor === void 0 && (missing0 = "realtimeFactor")) return fail(validate430, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.path !== void 0) {
					const _errs1 = errors;
					if (!validate181(data.path, {
						instancePath: instancePath + "/path",
						parentData: data,
						parentDataProperty: "path",
						rootData
					})) {
						vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.frames !== void 0) {
						let data1 = data.frames;
						const _errs2 = errors;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate430, instancePath + "/frames", "Sample/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate430, instancePath + "/frames", "Sample/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data1 < 0 || isNaN(data1)) return fail(validate430, instancePath + "/frames", "Sample/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sampleRate !== void 0) {
							let data2 = data.sampleRate;
							const _errs5 = errors;
							const _errs6 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate430, instancePath + "/sampleRate", "EngineRate/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs6) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 192e3 || isNaN(data2)) return fail(validate430, instancePath + "/sampleRate", "EngineRate/maximum", "maximum", {
										comparison: "<=",
										limit: 192e3
									}, "must be <= 192000");
									else if (data2 < 44100 || isNaN(data2)) return fail(validate430, instancePath + "/sampleRate", "EngineRate/minimum", "minimum", {
										comparison: ">=",
										limit: 44100
									}, "must be >= 44100");
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.channels !== void 0) {
								let data3 = data.channels;
								const _errs8 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate430, instancePath + "/channels", "#/properties/channels/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs8) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 1 || isNaN(data3)) return fail(validate430, instancePath + "/channels", "#/properties/channels/minimum", "minimum", {
											comparison: ">=",
											limit: 1
										}, "must be >= 1");
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.format !== void 0) {
									let data4 = data.format;
									const _errs10 = errors;
									if (!(data4 === "int16" || data4 === "int24" || data4 === "float32")) return fail(validate430, instancePath + "/format", "#/properties/format/enum", "enum", { allowedValues: schema307.properties.format.enum }, "must be equal to one of the allowed values");
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.audioHash !== void 0) {
										const _errs11 = errors;
										if (!validate171(data.audioHash, {
											instancePath: instancePath + "/audioHash",
											parentData: data,
											parentDataProperty: "audioHash",
											rootData
										})) {
											vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.peakDb !== void 0) {
											let data6 = data.peakDb;
											const _errs12 = errors;
											if (!(typeof data6 == "number" && isFinite(data6))) return fail(validate430, instancePath + "/peakDb", "#/properties/peakDb/type", "type", { type: "number" }, "must be number");
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.clippedSamples !== void 0) {
												let data7 = data.clippedSamples;
												const _errs14 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate430, instancePath + "/clippedSamples", "#/properties/clippedSamples/type", "type", { type: "integer" }, "must be integer");
												if (errors === _errs14) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 < 0 || isNaN(data7)) return fail(validate430, instancePath + "/clippedSamples", "#/properties/clippedSamples/minimum", "minimum", {
															comparison: ">=",
															limit: 0
														}, "must be >= 0");
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.realtimeFactor !== void 0) {
													let data8 = data.realtimeFactor;
													const _errs16 = errors;
													if (errors === _errs16) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) return fail(validate430, instancePath + "/realtimeFactor", "#/properties/realtimeFactor/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														} else return fail(validate430, instancePath + "/realtimeFactor", "#/properties/realtimeFactor/type", "type", { type: "number" }, "must be number");
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.container !== void 0) {
														let data9 = data.container;
														const _errs18 = errors;
														if (!(data9 === "wav" || data9 === "flac")) return fail(validate430, instancePath + "/container", "RenderContainer/enum", "enum", { allowedValues: schema301.enum }, "must be equal to one of the allowed values");
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.dither !== void 0) {
															let data10 = data.dither;
															const _errs20 = errors;
															if (!(data10 === "none" || data10 === "tpdf")) return fail(validate430, instancePath + "/dither", "RenderDither/enum", "enum", { allowedValues: schema302.enum }, "must be equal to one of the allowed values");
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.tailFrames !== void 0) {
																let data11 = data.tailFrames;
																const _errs22 = errors;
																const _errs23 = errors;
																if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) return fail(validate430, instancePath + "/tailFrames", "Sample/type", "type", { type: "integer" }, "must be integer");
																if (errors === _errs23) {
																	if (typeof data11 == "number" && isFinite(data11)) {
																		if (data11 > 9007199254740991 || isNaN(data11)) return fail(validate430, instancePath + "/tailFrames", "Sample/maximum", "maximum", {
																			comparison: "<=",
																			limit: 9007199254740991
																		}, "must be <= 9007199254740991");
																		else if (data11 < 0 || isNaN(data11)) return fail(validate430, instancePath + "/tailFrames", "Sample/minimum", "minimum", {
																			comparison: ">=",
																			limit: 0
																		}, "must be >= 0");
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.truePeakDb !== void 0) {
																	let data12 = data.truePeakDb;
																	const _errs25 = errors;
																	if (!(typeof data12 == "number" && isFinite(data12))) return fail(validate430, instancePath + "/truePeakDb", "#/properties/truePeakDb/type", "type", { type: "number" }, "must be number");
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.loudnessLufs !== void 0) {
																		let data13 = data.loudnessLufs;
																		const _errs27 = errors;
																		if (!(typeof data13 == "number" && isFinite(data13))) return fail(validate430, instancePath + "/loudnessLufs", "#/properties/loudnessLufs/type", "type", { type: "number" }, "must be number");
																		var valid0 = _errs27 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.stems !== void 0) {
																			let data14 = data.stems;
																			const _errs29 = errors;
																			if (errors === _errs29) {
																				if (Array.isArray(data14)) {
																					const len0 = data14.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						const _errs31 = errors;
																						if (!validate433(data14[i0], {
																							instancePath: instancePath + "/stems/" + i0,
																							parentData: data14,
																							parentDataProperty: i0,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs31 === errors)) break;
																					}
																				} else return fail(validate430, instancePath + "/stems", "#/properties/stems/type", "type", { type: "array" }, "must be array");
																			}
																			var valid0 = _errs29 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate430, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate430.errors = vErrors;
	return errors === 0;
}
const isRenderedStem = validate433;
const isSampleLoadParams = validate438;
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path")) return fail(validate438, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample" || key0 === "path")) return fail(validate438, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs3 = errors;
							if (!validate181(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData
							})) {
								vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate438, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate438.errors = vErrors;
	return errors === 0;
}
const isSampleInfo = validate441;
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path") || data.format === void 0 && (missing0 = "format") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.frames === void 0 && (missing0 = "frames") || data.bytes === void 0 && (missing0 = "bytes")) return fail(validate441, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.sample !== void 0) {
					const _errs1 = errors;
					if (!validate16(data.sample, {
						instancePath: instancePath + "/sample",
						parentData: data,
						parentDataProperty: "sample",
						rootData
					})) {
						vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.path !== void 0) {
						const _errs2 = errors;
						if (!validate181(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData
						})) {
							vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							const _errs3 = errors;
							if (typeof data.format !== "string") return fail(validate441, instancePath + "/format", "#/properties/format/type", "type", { type: "string" }, "must be string");
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data3 = data.sampleRate;
								const _errs5 = errors;
								const _errs6 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate441, instancePath + "/sampleRate", "SampleRate/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs6) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 384e3 || isNaN(data3)) return fail(validate441, instancePath + "/sampleRate", "SampleRate/maximum", "maximum", {
											comparison: "<=",
											limit: 384e3
										}, "must be <= 384000");
										else if (data3 < 8e3 || isNaN(data3)) return fail(validate441, instancePath + "/sampleRate", "SampleRate/minimum", "minimum", {
											comparison: ">=",
											limit: 8e3
										}, "must be >= 8000");
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.channels !== void 0) {
									let data4 = data.channels;
									const _errs8 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate441, instancePath + "/channels", "#/properties/channels/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs8) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 > 64 || isNaN(data4)) return fail(validate441, instancePath + "/channels", "#/properties/channels/maximum", "maximum", {
												comparison: "<=",
												limit: 64
											}, "must be <= 64");
											else if (data4 < 1 || isNaN(data4)) return fail(validate441, instancePath + "/channels", "#/properties/channels/minimum", "minimum", {
												comparison: ">=",
												limit: 1
											}, "must be >= 1");
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.frames !== void 0) {
										let data5 = data.frames;
										const _errs10 = errors;
										const _errs11 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate441, instancePath + "/frames", "SourceFrames/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs11) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate441, instancePath + "/frames", "SourceFrames/maximum", "maximum", {
													comparison: "<=",
													limit: 9007199254740991
												}, "must be <= 9007199254740991");
												else if (data5 < 0 || isNaN(data5)) return fail(validate441, instancePath + "/frames", "SourceFrames/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.bytes !== void 0) {
											let data6 = data.bytes;
											const _errs13 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate441, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs13) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 < 0 || isNaN(data6)) return fail(validate441, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.streamed !== void 0) {
												const _errs15 = errors;
												if (typeof data.streamed !== "boolean") return fail(validate441, instancePath + "/streamed", "#/properties/streamed/type", "type", { type: "boolean" }, "must be boolean");
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate441, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate441.errors = vErrors;
	return errors === 0;
}
const isSampleIdParams = validate444;
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) return fail(validate444, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample")) return fail(validate444, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						if (!validate16(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate444, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate444.errors = vErrors;
	return errors === 0;
}
const isSampleUnloadResult = validate446;
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.bytes === void 0 && (missing0 = "bytes")) return fail(validate446, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.bytes !== void 0) {
			let data0 = data.bytes;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate446, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) return fail(validate446, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
					comparison: ">=",
					limit: 0
				}, "must be >= 0");
			}
		}
	} else return fail(validate446, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate446.errors = vErrors;
	return true;
}
const isSampleListResult = validate447;
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.samples === void 0 && (missing0 = "samples") || data.bytes === void 0 && (missing0 = "bytes")) return fail(validate447, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.samples !== void 0) {
					let data0 = data.samples;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate441(data0[i0], {
									instancePath: instancePath + "/samples/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else return fail(validate447, instancePath + "/samples", "#/properties/samples/type", "type", { type: "array" }, "must be array");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.bytes !== void 0) {
						let data2 = data.bytes;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate447, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) return fail(validate447, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate447, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate447.errors = vErrors;
	return errors === 0;
}
const isSamplePeaksParams = validate449;
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path")) return fail(validate449, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample" || key0 === "path")) return fail(validate449, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						const _errs2 = errors;
						if (!validate16(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs3 = errors;
							if (!validate181(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData
							})) {
								vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate449, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate449.errors = vErrors;
	return errors === 0;
}
const isSamplePeaksResult = validate452;
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.levels === void 0 && (missing0 = "levels") || data.bytes === void 0 && (missing0 = "bytes")) return fail(validate452, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.path !== void 0) {
					const _errs1 = errors;
					if (!validate181(data.path, {
						instancePath: instancePath + "/path",
						parentData: data,
						parentDataProperty: "path",
						rootData
					})) {
						vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.levels !== void 0) {
						let data1 = data.levels;
						const _errs2 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate452, instancePath + "/levels", "#/properties/levels/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs2) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 1 || isNaN(data1)) return fail(validate452, instancePath + "/levels", "#/properties/levels/minimum", "minimum", {
									comparison: ">=",
									limit: 1
								}, "must be >= 1");
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.bytes !== void 0) {
							let data2 = data.bytes;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate452, instancePath + "/bytes", "#/properties/bytes/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) return fail(validate452, instancePath + "/bytes", "#/properties/bytes/minimum", "minimum", {
										comparison: ">=",
										limit: 1
									}, "must be >= 1");
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate452, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate452.errors = vErrors;
	return errors === 0;
}
const isSessionListResult = validate454;
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sessions === void 0 && (missing0 = "sessions")) return fail(validate454, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else if (data.sessions !== void 0) {
				let data0 = data.sessions;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.session === void 0 && (missing1 = "session") || data1.client === void 0 && (missing1 = "client") || data1.startedAt === void 0 && (missing1 = "startedAt") || data1.messages === void 0 && (missing1 = "messages")) return fail(validate454, instancePath + "/sessions/" + i0, "#/properties/sessions/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
									else {
										if (data1.session !== void 0) {
											const _errs5 = errors;
											if (!validate168(data1.session, {
												instancePath: instancePath + "/sessions/" + i0 + "/session",
												parentData: data1,
												parentDataProperty: "session",
												rootData
											})) {
												vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs5 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data1.client !== void 0) {
												const _errs6 = errors;
												if (typeof data1.client !== "string") return fail(validate454, instancePath + "/sessions/" + i0 + "/client", "#/properties/sessions/items/properties/client/type", "type", { type: "string" }, "must be string");
												var valid2 = _errs6 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data1.startedAt !== void 0) {
													const _errs8 = errors;
													if (!validate99(data1.startedAt, {
														instancePath: instancePath + "/sessions/" + i0 + "/startedAt",
														parentData: data1,
														parentDataProperty: "startedAt",
														rootData
													})) {
														vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
														errors = vErrors.length;
													}
													var valid2 = _errs8 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data1.messages !== void 0) {
														let data5 = data1.messages;
														const _errs9 = errors;
														if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate454, instancePath + "/sessions/" + i0 + "/messages", "#/properties/sessions/items/properties/messages/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs9) {
															if (typeof data5 == "number" && isFinite(data5)) {
																if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate454, instancePath + "/sessions/" + i0 + "/messages", "#/properties/sessions/items/properties/messages/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data5 < 0 || isNaN(data5)) return fail(validate454, instancePath + "/sessions/" + i0 + "/messages", "#/properties/sessions/items/properties/messages/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid2 = _errs9 === errors;
													} else var valid2 = true;
												}
											}
										}
									}
								} else return fail(validate454, instancePath + "/sessions/" + i0, "#/properties/sessions/items/type", "type", { type: "object" }, "must be object");
							}
							if (!(_errs3 === errors)) break;
						}
					} else return fail(validate454, instancePath + "/sessions", "#/properties/sessions/type", "type", { type: "array" }, "must be array");
				}
			}
		} else return fail(validate454, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate454.errors = vErrors;
	return errors === 0;
}
const isSessionShowParams = validate457;
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.session === void 0 && (missing0 = "session")) return fail(validate457, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "session" || key0 === "from" || key0 === "limit")) return fail(validate457, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.session !== void 0) {
						const _errs2 = errors;
						if (!validate168(data.session, {
							instancePath: instancePath + "/session",
							parentData: data,
							parentDataProperty: "session",
							rootData
						})) {
							vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.from !== void 0) {
							let data1 = data.from;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate457, instancePath + "/from", "#/properties/from/type", "type", { type: "integer" }, "must be integer");
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate457, instancePath + "/from", "#/properties/from/maximum", "maximum", {
										comparison: "<=",
										limit: 9007199254740991
									}, "must be <= 9007199254740991");
									else if (data1 < 0 || isNaN(data1)) return fail(validate457, instancePath + "/from", "#/properties/from/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.limit !== void 0) {
								let data2 = data.limit;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate457, instancePath + "/limit", "#/properties/limit/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e3 || isNaN(data2)) return fail(validate457, instancePath + "/limit", "#/properties/limit/maximum", "maximum", {
											comparison: "<=",
											limit: 1e3
										}, "must be <= 1000");
										else if (data2 < 1 || isNaN(data2)) return fail(validate457, instancePath + "/limit", "#/properties/limit/minimum", "minimum", {
											comparison: ">=",
											limit: 1
										}, "must be >= 1");
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return fail(validate457, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate457.errors = vErrors;
	return errors === 0;
}
const isSessionShowResult = validate459;
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.messages === void 0 && (missing0 = "messages") || data.more === void 0 && (missing0 = "more")) return fail(validate459, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.messages !== void 0) {
					let data0 = data.messages;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate195(data0[i0], {
									instancePath: instancePath + "/messages/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else return fail(validate459, instancePath + "/messages", "#/properties/messages/type", "type", { type: "array" }, "must be array");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.more !== void 0) {
						const _errs4 = errors;
						if (typeof data.more !== "boolean") return fail(validate459, instancePath + "/more", "#/properties/more/type", "type", { type: "boolean" }, "must be boolean");
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else return fail(validate459, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate459.errors = vErrors;
	return errors === 0;
}
const isPingParams = validate461;
function validate461(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "nonce")) return fail(validate461, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
		if (data.nonce !== void 0) {
			let data0 = data.nonce;
			if (typeof data0 === "string") {
				if (func2(data0) > 128) return fail(validate461, instancePath + "/nonce", "#/properties/nonce/maxLength", "maxLength", { limit: 128 }, "must NOT have more than 128 characters");
			} else return fail(validate461, instancePath + "/nonce", "#/properties/nonce/type", "type", { type: "string" }, "must be string");
		}
	} else return fail(validate461, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate461.errors = vErrors;
	return true;
}
const isPingResult = validate462;
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.blocks === void 0 && (missing0 = "blocks")) return fail(validate462, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.nonce !== void 0) {
				if (typeof data.nonce !== "string") return fail(validate462, instancePath + "/nonce", "#/properties/nonce/type", "type", { type: "string" }, "must be string");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sample !== void 0) {
					let data1 = data.sample;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate462, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate462, instancePath + "/sample", "Sample/maximum", "maximum", {
							comparison: "<=",
							limit: 9007199254740991
						}, "must be <= 9007199254740991");
						else if (data1 < 0 || isNaN(data1)) return fail(validate462, instancePath + "/sample", "Sample/minimum", "minimum", {
							comparison: ">=",
							limit: 0
						}, "must be >= 0");
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.blocks !== void 0) {
						let data2 = data.blocks;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate462, instancePath + "/blocks", "#/properties/blocks/type", "type", { type: "integer" }, "must be integer");
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) return fail(validate462, instancePath + "/blocks", "#/properties/blocks/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return fail(validate462, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate462.errors = vErrors;
	return true;
}
const isStatusResult = validate463;
function validate465(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.playing === void 0 && (missing0 = "playing") || data.position === void 0 && (missing0 = "position") || data.tick === void 0 && (missing0 = "tick") || data.bpm === void 0 && (missing0 = "bpm") || data.loop === void 0 && (missing0 = "loop")) return fail(validate465, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.playing !== void 0) {
					const _errs1 = errors;
					if (typeof data.playing !== "boolean") return fail(validate465, instancePath + "/playing", "#/properties/playing/type", "type", { type: "boolean" }, "must be boolean");
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.position !== void 0) {
						let data1 = data.position;
						const _errs3 = errors;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate465, instancePath + "/position", "Sample/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs4) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate465, instancePath + "/position", "Sample/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data1 < 0 || isNaN(data1)) return fail(validate465, instancePath + "/position", "Sample/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tick !== void 0) {
							let data2 = data.tick;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) return fail(validate465, instancePath + "/tick", "#/properties/tick/minimum", "minimum", {
										comparison: ">=",
										limit: 0
									}, "must be >= 0");
								} else return fail(validate465, instancePath + "/tick", "#/properties/tick/type", "type", { type: "number" }, "must be number");
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bpm !== void 0) {
								let data3 = data.bpm;
								const _errs8 = errors;
								if (errors === errors) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 999 || isNaN(data3)) return fail(validate465, instancePath + "/bpm", "Bpm/maximum", "maximum", {
											comparison: "<=",
											limit: 999
										}, "must be <= 999");
										else if (data3 < 20 || isNaN(data3)) return fail(validate465, instancePath + "/bpm", "Bpm/minimum", "minimum", {
											comparison: ">=",
											limit: 20
										}, "must be >= 20");
									} else return fail(validate465, instancePath + "/bpm", "Bpm/type", "type", { type: "number" }, "must be number");
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.loop !== void 0) {
									const _errs11 = errors;
									if (!validate52(data.loop, {
										instancePath: instancePath + "/loop",
										parentData: data,
										parentDataProperty: "loop",
										rootData
									})) {
										vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.countIn !== void 0) {
										let data5 = data.countIn;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) return fail(validate465, instancePath + "/countIn", "#/properties/countIn/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											} else return fail(validate465, instancePath + "/countIn", "#/properties/countIn/type", "type", { type: "number" }, "must be number");
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.meter !== void 0) {
											const _errs14 = errors;
											if (!validate50(data.meter, {
												instancePath: instancePath + "/meter",
												parentData: data,
												parentDataProperty: "meter",
												rootData
											})) {
												vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate465, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate465.errors = vErrors;
	return errors === 0;
}
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.uptimeMs === void 0 && (missing0 = "uptimeMs") || data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash") || data.tracks === void 0 && (missing0 = "tracks") || data.clips === void 0 && (missing0 = "clips") || data.samples === void 0 && (missing0 = "samples") || data.clients === void 0 && (missing0 = "clients") || data.transport === void 0 && (missing0 = "transport") || data.device === void 0 && (missing0 = "device") || data.health === void 0 && (missing0 = "health")) return fail(validate463, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.uptimeMs !== void 0) {
					let data0 = data.uptimeMs;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) return fail(validate463, instancePath + "/uptimeMs", "#/properties/uptimeMs/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						} else return fail(validate463, instancePath + "/uptimeMs", "#/properties/uptimeMs/type", "type", { type: "number" }, "must be number");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.revision !== void 0) {
						let data1 = data.revision;
						const _errs3 = errors;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate463, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs4) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate463, instancePath + "/revision", "Revision/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data1 < 0 || isNaN(data1)) return fail(validate463, instancePath + "/revision", "Revision/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hash !== void 0) {
							const _errs6 = errors;
							if (!validate171(data.hash, {
								instancePath: instancePath + "/hash",
								parentData: data,
								parentDataProperty: "hash",
								rootData
							})) {
								vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.tracks !== void 0) {
								let data3 = data.tracks;
								const _errs7 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return fail(validate463, instancePath + "/tracks", "#/properties/tracks/type", "type", { type: "integer" }, "must be integer");
								if (errors === _errs7) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) return fail(validate463, instancePath + "/tracks", "#/properties/tracks/minimum", "minimum", {
											comparison: ">=",
											limit: 0
										}, "must be >= 0");
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clips !== void 0) {
									let data4 = data.clips;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate463, instancePath + "/clips", "#/properties/clips/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs9) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) return fail(validate463, instancePath + "/clips", "#/properties/clips/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.samples !== void 0) {
										let data5 = data.samples;
										const _errs11 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate463, instancePath + "/samples", "#/properties/samples/type", "type", { type: "integer" }, "must be integer");
										if (errors === _errs11) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) return fail(validate463, instancePath + "/samples", "#/properties/samples/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clients !== void 0) {
											let data6 = data.clients;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data6)) {
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data7 = data6[i0];
														const _errs15 = errors;
														if (errors === _errs15) {
															if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																let missing1;
																if (data7.name === void 0 && (missing1 = "name") || data7.kind === void 0 && (missing1 = "kind") || data7.role === void 0 && (missing1 = "role") || data7.connectedMs === void 0 && (missing1 = "connectedMs")) return fail(validate463, instancePath + "/clients/" + i0, "#/properties/clients/items/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
																else {
																	if (data7.name !== void 0) {
																		const _errs17 = errors;
																		if (typeof data7.name !== "string") return fail(validate463, instancePath + "/clients/" + i0 + "/name", "#/properties/clients/items/properties/name/type", "type", { type: "string" }, "must be string");
																		var valid3 = _errs17 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data7.kind !== void 0) {
																			const _errs19 = errors;
																			if (typeof data7.kind !== "string") return fail(validate463, instancePath + "/clients/" + i0 + "/kind", "#/properties/clients/items/properties/kind/type", "type", { type: "string" }, "must be string");
																			var valid3 = _errs19 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data7.role !== void 0) {
																				let data10 = data7.role;
																				const _errs21 = errors;
																				if (!(data10 === "controller" || data10 === "control" || data10 === "observer")) return fail(validate463, instancePath + "/clients/" + i0 + "/role", "Role/enum", "enum", { allowedValues: schema147.enum }, "must be equal to one of the allowed values");
																				var valid3 = _errs21 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data7.connectedMs !== void 0) {
																					let data11 = data7.connectedMs;
																					const _errs23 = errors;
																					if (errors === _errs23) {
																						if (typeof data11 == "number" && isFinite(data11)) {
																							if (data11 < 0 || isNaN(data11)) return fail(validate463, instancePath + "/clients/" + i0 + "/connectedMs", "#/properties/clients/items/properties/connectedMs/minimum", "minimum", {
																								comparison: ">=",
																								limit: 0
																							}, "must be >= 0");
																						} else return fail(validate463, instancePath + "/clients/" + i0 + "/connectedMs", "#/properties/clients/items/properties/connectedMs/type", "type", { type: "number" }, "must be number");
																					}
																					var valid3 = _errs23 === errors;
																				} else var valid3 = true;
																			}
																		}
																	}
																}
															} else return fail(validate463, instancePath + "/clients/" + i0, "#/properties/clients/items/type", "type", { type: "object" }, "must be object");
														}
														if (!(_errs15 === errors)) break;
													}
												} else return fail(validate463, instancePath + "/clients", "#/properties/clients/type", "type", { type: "array" }, "must be array");
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.transport !== void 0) {
												const _errs25 = errors;
												if (!validate465(data.transport, {
													instancePath: instancePath + "/transport",
													parentData: data,
													parentDataProperty: "transport",
													rootData
												})) {
													vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs25 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.device !== void 0) {
													const _errs26 = errors;
													if (!validate129(data.device, {
														instancePath: instancePath + "/device",
														parentData: data,
														parentDataProperty: "device",
														rootData
													})) {
														vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs26 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.health !== void 0) {
														const _errs27 = errors;
														if (!validate133(data.health, {
															instancePath: instancePath + "/health",
															parentData: data,
															parentDataProperty: "health",
															rootData
														})) {
															vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs27 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return fail(validate463, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate463.errors = vErrors;
	return errors === 0;
}
const isSyncResult = validate471;
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash")) return fail(validate471, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.sample !== void 0) {
					let data0 = data.sample;
					const _errs1 = errors;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return fail(validate471, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) return fail(validate471, instancePath + "/sample", "Sample/maximum", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, "must be <= 9007199254740991");
							else if (data0 < 0 || isNaN(data0)) return fail(validate471, instancePath + "/sample", "Sample/minimum", "minimum", {
								comparison: ">=",
								limit: 0
							}, "must be >= 0");
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.revision !== void 0) {
						let data1 = data.revision;
						const _errs4 = errors;
						const _errs5 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return fail(validate471, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
						if (errors === _errs5) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) return fail(validate471, instancePath + "/revision", "Revision/maximum", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, "must be <= 9007199254740991");
								else if (data1 < 0 || isNaN(data1)) return fail(validate471, instancePath + "/revision", "Revision/minimum", "minimum", {
									comparison: ">=",
									limit: 0
								}, "must be >= 0");
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hash !== void 0) {
							const _errs7 = errors;
							if (!validate171(data.hash, {
								instancePath: instancePath + "/hash",
								parentData: data,
								parentDataProperty: "hash",
								rootData
							})) {
								vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return fail(validate471, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate471.errors = vErrors;
	return errors === 0;
}
const isCancelParams = validate473;
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id")) return fail(validate473, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id")) return fail(validate473, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						if (!validate167(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate473, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate473.errors = vErrors;
	return errors === 0;
}
const isCancelResult = validate475;
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.cancelled === void 0 && (missing0 = "cancelled")) return fail(validate475, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else if (data.cancelled !== void 0) {
			if (typeof data.cancelled !== "boolean") return fail(validate475, instancePath + "/cancelled", "#/properties/cancelled/type", "type", { type: "boolean" }, "must be boolean");
		}
	} else return fail(validate475, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate475.errors = vErrors;
	return true;
}
const isShutdownResult = validate476;
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data))) return fail(validate476, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate476.errors = vErrors;
	return true;
}
const isTopic = validate477;
const schema341 = {
	"$id": "Topic",
	"description": "What telemetry is about. An engine grants the topics it has; analysis needs the capability of that name.",
	"x-open": "Signal sends only what the client has asked for",
	"enum": [
		"meters",
		"transport",
		"health",
		"analysis"
	]
};
function validate477(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "meters" || data === "transport" || data === "health" || data === "analysis")) return fail(validate477, instancePath, "#/enum", "enum", { allowedValues: schema341.enum }, "must be equal to one of the allowed values");
	validate477.errors = vErrors;
	return true;
}
const isSubscription = validate478;
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.topic === void 0 && (missing0 = "topic") || data.rate === void 0 && (missing0 = "rate")) return fail(validate478, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "topic" || key0 === "rate")) return fail(validate478, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.topic !== void 0) {
				let data0 = data.topic;
				if (!(data0 === "meters" || data0 === "transport" || data0 === "health" || data0 === "analysis")) return fail(validate478, instancePath + "/topic", "Topic/enum", "enum", { allowedValues: schema341.enum }, "must be equal to one of the allowed values");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.rate !== void 0) {
					let data1 = data.rate;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e3 || isNaN(data1)) return fail(validate478, instancePath + "/rate", "#/properties/rate/maximum", "maximum", {
							comparison: "<=",
							limit: 1e3
						}, "must be <= 1000");
						else if (data1 <= 0 || isNaN(data1)) return fail(validate478, instancePath + "/rate", "#/properties/rate/exclusiveMinimum", "exclusiveMinimum", {
							comparison: ">",
							limit: 0
						}, "must be > 0");
					} else return fail(validate478, instancePath + "/rate", "#/properties/rate/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else return fail(validate478, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate478.errors = vErrors;
	return true;
}
const isSubscribeParams = validate479;
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.topics === void 0 && (missing0 = "topics")) return fail(validate479, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "topics")) return fail(validate479, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.topics !== void 0) {
						let data0 = data.topics;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								if (data0.length > 16) return fail(validate479, instancePath + "/topics", "#/properties/topics/maxItems", "maxItems", { limit: 16 }, "must NOT have more than 16 items");
								else if (data0.length < 1) return fail(validate479, instancePath + "/topics", "#/properties/topics/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
								else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate478(data0[i0], {
											instancePath: instancePath + "/topics/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else return fail(validate479, instancePath + "/topics", "#/properties/topics/type", "type", { type: "array" }, "must be array");
						}
					}
				}
			}
		} else return fail(validate479, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate479.errors = vErrors;
	return errors === 0;
}
const isUnsubscribeParams = validate481;
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.topics === void 0 && (missing0 = "topics")) return fail(validate481, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			for (const key0 in data) if (!(key0 === "topics")) return fail(validate481, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (data.topics !== void 0) {
				let data0 = data.topics;
				if (Array.isArray(data0)) {
					if (data0.length > 16) return fail(validate481, instancePath + "/topics", "#/properties/topics/maxItems", "maxItems", { limit: 16 }, "must NOT have more than 16 items");
					else if (data0.length < 1) return fail(validate481, instancePath + "/topics", "#/properties/topics/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items");
					else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							if (!(data1 === "meters" || data1 === "transport" || data1 === "health" || data1 === "analysis")) return fail(validate481, instancePath + "/topics/" + i0, "Topic/enum", "enum", { allowedValues: schema341.enum }, "must be equal to one of the allowed values");
						}
					}
				} else return fail(validate481, instancePath + "/topics", "#/properties/topics/type", "type", { type: "array" }, "must be array");
			}
		}
	} else return fail(validate481, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate481.errors = vErrors;
	return true;
}
const isSubscribeResult = validate482;
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.granted === void 0 && (missing0 = "granted")) return fail(validate482, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else if (data.granted !== void 0) {
				let data0 = data.granted;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate478(data0[i0], {
								instancePath: instancePath + "/granted/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
								errors = vErrors.length;
							}
							if (!(_errs3 === errors)) break;
						}
					} else return fail(validate482, instancePath + "/granted", "#/properties/granted/type", "type", { type: "array" }, "must be array");
				}
			}
		} else return fail(validate482, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate482.errors = vErrors;
	return errors === 0;
}
const isMetersData = validate484;
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.strips === void 0 && (missing0 = "strips") || data.peak === void 0 && (missing0 = "peak") || data.meanSquare === void 0 && (missing0 = "meanSquare") || data.clips === void 0 && (missing0 = "clips")) return fail(validate484, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				if (data.strips !== void 0) {
					let data0 = data.strips;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate16(data0[i0], {
									instancePath: instancePath + "/strips/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else return fail(validate484, instancePath + "/strips", "#/properties/strips/type", "type", { type: "array" }, "must be array");
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.peak !== void 0) {
						let data2 = data.peak;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) return fail(validate484, instancePath + "/peak/" + i1, "#/properties/peak/items/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										} else return fail(validate484, instancePath + "/peak/" + i1, "#/properties/peak/items/type", "type", { type: "number" }, "must be number");
									}
									if (!(_errs6 === errors)) break;
								}
							} else return fail(validate484, instancePath + "/peak", "#/properties/peak/type", "type", { type: "array" }, "must be array");
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meanSquare !== void 0) {
							let data4 = data.meanSquare;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data5 = data4[i2];
										const _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) return fail(validate484, instancePath + "/meanSquare/" + i2, "#/properties/meanSquare/items/minimum", "minimum", {
													comparison: ">=",
													limit: 0
												}, "must be >= 0");
											} else return fail(validate484, instancePath + "/meanSquare/" + i2, "#/properties/meanSquare/items/type", "type", { type: "number" }, "must be number");
										}
										if (!(_errs10 === errors)) break;
									}
								} else return fail(validate484, instancePath + "/meanSquare", "#/properties/meanSquare/type", "type", { type: "array" }, "must be array");
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clips !== void 0) {
								let data6 = data.clips;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (Array.isArray(data6)) {
										const len3 = data6.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data7 = data6[i3];
											const _errs14 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) return fail(validate484, instancePath + "/clips/" + i3, "#/properties/clips/items/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs14) {
												if (typeof data7 == "number" && isFinite(data7)) {
													if (data7 < 0 || isNaN(data7)) return fail(validate484, instancePath + "/clips/" + i3, "#/properties/clips/items/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											if (!(_errs14 === errors)) break;
										}
									} else return fail(validate484, instancePath + "/clips", "#/properties/clips/type", "type", { type: "array" }, "must be array");
								}
								var valid0 = _errs12 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.layout !== void 0) {
									let data8 = data.layout;
									const _errs16 = errors;
									if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return fail(validate484, instancePath + "/layout", "#/properties/layout/type", "type", { type: "integer" }, "must be integer");
									if (errors === _errs16) {
										if (typeof data8 == "number" && isFinite(data8)) {
											if (data8 > 9007199254740991 || isNaN(data8)) return fail(validate484, instancePath + "/layout", "#/properties/layout/maximum", "maximum", {
												comparison: "<=",
												limit: 9007199254740991
											}, "must be <= 9007199254740991");
											else if (data8 < 0 || isNaN(data8)) return fail(validate484, instancePath + "/layout", "#/properties/layout/minimum", "minimum", {
												comparison: ">=",
												limit: 0
											}, "must be >= 0");
										}
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return fail(validate484, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate484.errors = vErrors;
	return errors === 0;
}
const isHealthData = validate133;
const isNodeCost = validate134;
const isOverload = validate138;
const isTelemetry = validate486;
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.momentaryLufs === void 0 && (missing0 = "momentaryLufs") || data.shortTermLufs === void 0 && (missing0 = "shortTermLufs") || data.integratedLufs === void 0 && (missing0 = "integratedLufs") || data.truePeakDb === void 0 && (missing0 = "truePeakDb")) return fail(validate498, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
		else {
			if (data.momentaryLufs !== void 0) {
				let data0 = data.momentaryLufs;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 24 || isNaN(data0)) return fail(validate498, instancePath + "/momentaryLufs", "#/properties/momentaryLufs/maximum", "maximum", {
						comparison: "<=",
						limit: 24
					}, "must be <= 24");
					else if (data0 < -144 || isNaN(data0)) return fail(validate498, instancePath + "/momentaryLufs", "#/properties/momentaryLufs/minimum", "minimum", {
						comparison: ">=",
						limit: -144
					}, "must be >= -144");
				} else return fail(validate498, instancePath + "/momentaryLufs", "#/properties/momentaryLufs/type", "type", { type: "number" }, "must be number");
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.shortTermLufs !== void 0) {
					let data1 = data.shortTermLufs;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 24 || isNaN(data1)) return fail(validate498, instancePath + "/shortTermLufs", "#/properties/shortTermLufs/maximum", "maximum", {
							comparison: "<=",
							limit: 24
						}, "must be <= 24");
						else if (data1 < -144 || isNaN(data1)) return fail(validate498, instancePath + "/shortTermLufs", "#/properties/shortTermLufs/minimum", "minimum", {
							comparison: ">=",
							limit: -144
						}, "must be >= -144");
					} else return fail(validate498, instancePath + "/shortTermLufs", "#/properties/shortTermLufs/type", "type", { type: "number" }, "must be number");
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.integratedLufs !== void 0) {
						let data2 = data.integratedLufs;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 24 || isNaN(data2)) return fail(validate498, instancePath + "/integratedLufs", "#/properties/integratedLufs/maximum", "maximum", {
								comparison: "<=",
								limit: 24
							}, "must be <= 24");
							else if (data2 < -144 || isNaN(data2)) return fail(validate498, instancePath + "/integratedLufs", "#/properties/integratedLufs/minimum", "minimum", {
								comparison: ">=",
								limit: -144
							}, "must be >= -144");
						} else return fail(validate498, instancePath + "/integratedLufs", "#/properties/integratedLufs/type", "type", { type: "number" }, "must be number");
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.truePeakDb !== void 0) {
							let data3 = data.truePeakDb;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 48 || isNaN(data3)) return fail(validate498, instancePath + "/truePeakDb", "#/properties/truePeakDb/maximum", "maximum", {
									comparison: "<=",
									limit: 48
								}, "must be <= 48");
								else if (data3 < -144 || isNaN(data3)) return fail(validate498, instancePath + "/truePeakDb", "#/properties/truePeakDb/minimum", "minimum", {
									comparison: ">=",
									limit: -144
								}, "must be >= -144");
							} else return fail(validate498, instancePath + "/truePeakDb", "#/properties/truePeakDb/type", "type", { type: "number" }, "must be number");
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else return fail(validate498, instancePath, "#/type", "type", { type: "object" }, "must be object");
	validate498.errors = vErrors;
	return true;
}
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.topic;
			if (typeof tag0 == "string") {
				if (tag0 === "meters") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.type === void 0 && (missing0 = "type") || data.topic === void 0 && (missing0 = "topic") || data.seq === void 0 && (missing0 = "seq") || data.ts === void 0 && (missing0 = "ts") || data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision") || data.dropped === void 0 && (missing0 = "dropped") || data.data === void 0 && (missing0 = "data")) return fail(validate486, instancePath, "#/oneOf/0/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
							else {
								if (data.type !== void 0) {
									const _errs4 = errors;
									if ("telemetry" !== data.type) return fail(validate486, instancePath + "/type", "#/oneOf/0/properties/type/const", "const", { allowedValue: "telemetry" }, "must be equal to constant");
									var valid2 = _errs4 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.topic !== void 0) {
										const _errs5 = errors;
										if ("meters" !== data.topic) return fail(validate486, instancePath + "/topic", "#/oneOf/0/properties/topic/const", "const", { allowedValue: "meters" }, "must be equal to constant");
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.seq !== void 0) {
											let data2 = data.seq;
											const _errs6 = errors;
											if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return fail(validate486, instancePath + "/seq", "#/oneOf/0/properties/seq/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs6) {
												if (typeof data2 == "number" && isFinite(data2)) {
													if (data2 < 0 || isNaN(data2)) return fail(validate486, instancePath + "/seq", "#/oneOf/0/properties/seq/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.ts !== void 0) {
												const _errs8 = errors;
												if (!validate99(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData
												})) {
													vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
													errors = vErrors.length;
												}
												var valid2 = _errs8 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.sample !== void 0) {
													let data4 = data.sample;
													const _errs9 = errors;
													const _errs10 = errors;
													if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return fail(validate486, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs10) {
														if (typeof data4 == "number" && isFinite(data4)) {
															if (data4 > 9007199254740991 || isNaN(data4)) return fail(validate486, instancePath + "/sample", "Sample/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data4 < 0 || isNaN(data4)) return fail(validate486, instancePath + "/sample", "Sample/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid2 = _errs9 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.revision !== void 0) {
														let data5 = data.revision;
														const _errs12 = errors;
														const _errs13 = errors;
														if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return fail(validate486, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs13) {
															if (typeof data5 == "number" && isFinite(data5)) {
																if (data5 > 9007199254740991 || isNaN(data5)) return fail(validate486, instancePath + "/revision", "Revision/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data5 < 0 || isNaN(data5)) return fail(validate486, instancePath + "/revision", "Revision/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data.dropped !== void 0) {
															let data6 = data.dropped;
															const _errs15 = errors;
															if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return fail(validate486, instancePath + "/dropped", "#/oneOf/0/properties/dropped/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs15) {
																if (typeof data6 == "number" && isFinite(data6)) {
																	if (data6 < 0 || isNaN(data6)) return fail(validate486, instancePath + "/dropped", "#/oneOf/0/properties/dropped/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid2 = _errs15 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data.hash !== void 0) {
																const _errs17 = errors;
																if (!validate171(data.hash, {
																	instancePath: instancePath + "/hash",
																	parentData: data,
																	parentDataProperty: "hash",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs17 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data.data !== void 0) {
																	const _errs18 = errors;
																	if (!validate484(data.data, {
																		instancePath: instancePath + "/data",
																		parentData: data,
																		parentDataProperty: "data",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs18 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						} else return fail(validate486, instancePath, "#/oneOf/0/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "transport") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.type === void 0 && (missing1 = "type") || data.topic === void 0 && (missing1 = "topic") || data.seq === void 0 && (missing1 = "seq") || data.ts === void 0 && (missing1 = "ts") || data.sample === void 0 && (missing1 = "sample") || data.revision === void 0 && (missing1 = "revision") || data.dropped === void 0 && (missing1 = "dropped") || data.data === void 0 && (missing1 = "data")) return fail(validate486, instancePath, "#/oneOf/1/required", "required", { missingProperty: missing1 }, "must have required property '" + missing1 + "'");
							else {
								if (data.type !== void 0) {
									const _errs21 = errors;
									if ("telemetry" !== data.type) return fail(validate486, instancePath + "/type", "#/oneOf/1/properties/type/const", "const", { allowedValue: "telemetry" }, "must be equal to constant");
									var valid6 = _errs21 === errors;
								} else var valid6 = true;
								if (valid6) {
									if (data.topic !== void 0) {
										const _errs22 = errors;
										if ("transport" !== data.topic) return fail(validate486, instancePath + "/topic", "#/oneOf/1/properties/topic/const", "const", { allowedValue: "transport" }, "must be equal to constant");
										var valid6 = _errs22 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.seq !== void 0) {
											let data11 = data.seq;
											const _errs23 = errors;
											if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) return fail(validate486, instancePath + "/seq", "#/oneOf/1/properties/seq/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs23) {
												if (typeof data11 == "number" && isFinite(data11)) {
													if (data11 < 0 || isNaN(data11)) return fail(validate486, instancePath + "/seq", "#/oneOf/1/properties/seq/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid6 = _errs23 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data.ts !== void 0) {
												const _errs25 = errors;
												if (!validate99(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData
												})) {
													vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
													errors = vErrors.length;
												}
												var valid6 = _errs25 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data.sample !== void 0) {
													let data13 = data.sample;
													const _errs26 = errors;
													const _errs27 = errors;
													if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) return fail(validate486, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs27) {
														if (typeof data13 == "number" && isFinite(data13)) {
															if (data13 > 9007199254740991 || isNaN(data13)) return fail(validate486, instancePath + "/sample", "Sample/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data13 < 0 || isNaN(data13)) return fail(validate486, instancePath + "/sample", "Sample/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid6 = _errs26 === errors;
												} else var valid6 = true;
												if (valid6) {
													if (data.revision !== void 0) {
														let data14 = data.revision;
														const _errs29 = errors;
														const _errs30 = errors;
														if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) return fail(validate486, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs30) {
															if (typeof data14 == "number" && isFinite(data14)) {
																if (data14 > 9007199254740991 || isNaN(data14)) return fail(validate486, instancePath + "/revision", "Revision/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data14 < 0 || isNaN(data14)) return fail(validate486, instancePath + "/revision", "Revision/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid6 = _errs29 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data.dropped !== void 0) {
															let data15 = data.dropped;
															const _errs32 = errors;
															if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) return fail(validate486, instancePath + "/dropped", "#/oneOf/1/properties/dropped/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs32) {
																if (typeof data15 == "number" && isFinite(data15)) {
																	if (data15 < 0 || isNaN(data15)) return fail(validate486, instancePath + "/dropped", "#/oneOf/1/properties/dropped/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid6 = _errs32 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data.hash !== void 0) {
																const _errs34 = errors;
																if (!validate171(data.hash, {
																	instancePath: instancePath + "/hash",
																	parentData: data,
																	parentDataProperty: "hash",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																	errors = vErrors.length;
																}
																var valid6 = _errs34 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data.data !== void 0) {
																	const _errs35 = errors;
																	if (!validate465(data.data, {
																		instancePath: instancePath + "/data",
																		parentData: data,
																		parentDataProperty: "data",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
																		errors = vErrors.length;
																	}
																	var valid6 = _errs35 === errors;
																} else var valid6 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						} else return fail(validate486, instancePath, "#/oneOf/1/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "health") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.type === void 0 && (missing2 = "type") || data.topic === void 0 && (missing2 = "topic") || data.seq === void 0 && (missing2 = "seq") || data.ts === void 0 && (missing2 = "ts") || data.sample === void 0 && (missing2 = "sample") || data.revision === void 0 && (missing2 = "revision") || data.dropped === void 0 && (missing2 = "dropped") || data.data === void 0 && (missing2 = "data")) return fail(validate486, instancePath, "#/oneOf/2/required", "required", { missingProperty: missing2 }, "must have required property '" + missing2 + "'");
							else {
								if (data.type !== void 0) {
									const _errs38 = errors;
									if ("telemetry" !== data.type) return fail(validate486, instancePath + "/type", "#/oneOf/2/properties/type/const", "const", { allowedValue: "telemetry" }, "must be equal to constant");
									var valid10 = _errs38 === errors;
								} else var valid10 = true;
								if (valid10) {
									if (data.topic !== void 0) {
										const _errs39 = errors;
										if ("health" !== data.topic) return fail(validate486, instancePath + "/topic", "#/oneOf/2/properties/topic/const", "const", { allowedValue: "health" }, "must be equal to constant");
										var valid10 = _errs39 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.seq !== void 0) {
											let data20 = data.seq;
											const _errs40 = errors;
											if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) return fail(validate486, instancePath + "/seq", "#/oneOf/2/properties/seq/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs40) {
												if (typeof data20 == "number" && isFinite(data20)) {
													if (data20 < 0 || isNaN(data20)) return fail(validate486, instancePath + "/seq", "#/oneOf/2/properties/seq/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid10 = _errs40 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.ts !== void 0) {
												const _errs42 = errors;
												if (!validate99(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData
												})) {
													vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
													errors = vErrors.length;
												}
												var valid10 = _errs42 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.sample !== void 0) {
													let data22 = data.sample;
													const _errs43 = errors;
													const _errs44 = errors;
													if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) return fail(validate486, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs44) {
														if (typeof data22 == "number" && isFinite(data22)) {
															if (data22 > 9007199254740991 || isNaN(data22)) return fail(validate486, instancePath + "/sample", "Sample/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data22 < 0 || isNaN(data22)) return fail(validate486, instancePath + "/sample", "Sample/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid10 = _errs43 === errors;
												} else var valid10 = true;
												if (valid10) {
													if (data.revision !== void 0) {
														let data23 = data.revision;
														const _errs46 = errors;
														const _errs47 = errors;
														if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) return fail(validate486, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs47) {
															if (typeof data23 == "number" && isFinite(data23)) {
																if (data23 > 9007199254740991 || isNaN(data23)) return fail(validate486, instancePath + "/revision", "Revision/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data23 < 0 || isNaN(data23)) return fail(validate486, instancePath + "/revision", "Revision/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid10 = _errs46 === errors;
													} else var valid10 = true;
													if (valid10) {
														if (data.dropped !== void 0) {
															let data24 = data.dropped;
															const _errs49 = errors;
															if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) return fail(validate486, instancePath + "/dropped", "#/oneOf/2/properties/dropped/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs49) {
																if (typeof data24 == "number" && isFinite(data24)) {
																	if (data24 < 0 || isNaN(data24)) return fail(validate486, instancePath + "/dropped", "#/oneOf/2/properties/dropped/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid10 = _errs49 === errors;
														} else var valid10 = true;
														if (valid10) {
															if (data.hash !== void 0) {
																const _errs51 = errors;
																if (!validate171(data.hash, {
																	instancePath: instancePath + "/hash",
																	parentData: data,
																	parentDataProperty: "hash",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																	errors = vErrors.length;
																}
																var valid10 = _errs51 === errors;
															} else var valid10 = true;
															if (valid10) {
																if (data.data !== void 0) {
																	const _errs52 = errors;
																	if (!validate133(data.data, {
																		instancePath: instancePath + "/data",
																		parentData: data,
																		parentDataProperty: "data",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
																		errors = vErrors.length;
																	}
																	var valid10 = _errs52 === errors;
																} else var valid10 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						} else return fail(validate486, instancePath, "#/oneOf/2/type", "type", { type: "object" }, "must be object");
					}
				} else if (tag0 === "analysis") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.type === void 0 && (missing3 = "type") || data.topic === void 0 && (missing3 = "topic") || data.seq === void 0 && (missing3 = "seq") || data.ts === void 0 && (missing3 = "ts") || data.sample === void 0 && (missing3 = "sample") || data.revision === void 0 && (missing3 = "revision") || data.dropped === void 0 && (missing3 = "dropped") || data.data === void 0 && (missing3 = "data")) return fail(validate486, instancePath, "#/oneOf/3/required", "required", { missingProperty: missing3 }, "must have required property '" + missing3 + "'");
							else {
								if (data.type !== void 0) {
									const _errs55 = errors;
									if ("telemetry" !== data.type) return fail(validate486, instancePath + "/type", "#/oneOf/3/properties/type/const", "const", { allowedValue: "telemetry" }, "must be equal to constant");
									var valid14 = _errs55 === errors;
								} else var valid14 = true;
								if (valid14) {
									if (data.topic !== void 0) {
										const _errs56 = errors;
										if ("analysis" !== data.topic) return fail(validate486, instancePath + "/topic", "#/oneOf/3/properties/topic/const", "const", { allowedValue: "analysis" }, "must be equal to constant");
										var valid14 = _errs56 === errors;
									} else var valid14 = true;
									if (valid14) {
										if (data.seq !== void 0) {
											let data29 = data.seq;
											const _errs57 = errors;
											if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) return fail(validate486, instancePath + "/seq", "#/oneOf/3/properties/seq/type", "type", { type: "integer" }, "must be integer");
											if (errors === _errs57) {
												if (typeof data29 == "number" && isFinite(data29)) {
													if (data29 < 0 || isNaN(data29)) return fail(validate486, instancePath + "/seq", "#/oneOf/3/properties/seq/minimum", "minimum", {
														comparison: ">=",
														limit: 0
													}, "must be >= 0");
												}
											}
											var valid14 = _errs57 === errors;
										} else var valid14 = true;
										if (valid14) {
											if (data.ts !== void 0) {
												const _errs59 = errors;
												if (!validate99(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData
												})) {
													vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
													errors = vErrors.length;
												}
												var valid14 = _errs59 === errors;
											} else var valid14 = true;
											if (valid14) {
												if (data.sample !== void 0) {
													let data31 = data.sample;
													const _errs60 = errors;
													const _errs61 = errors;
													if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) return fail(validate486, instancePath + "/sample", "Sample/type", "type", { type: "integer" }, "must be integer");
													if (errors === _errs61) {
														if (typeof data31 == "number" && isFinite(data31)) {
															if (data31 > 9007199254740991 || isNaN(data31)) return fail(validate486, instancePath + "/sample", "Sample/maximum", "maximum", {
																comparison: "<=",
																limit: 9007199254740991
															}, "must be <= 9007199254740991");
															else if (data31 < 0 || isNaN(data31)) return fail(validate486, instancePath + "/sample", "Sample/minimum", "minimum", {
																comparison: ">=",
																limit: 0
															}, "must be >= 0");
														}
													}
													var valid14 = _errs60 === errors;
												} else var valid14 = true;
												if (valid14) {
													if (data.revision !== void 0) {
														let data32 = data.revision;
														const _errs63 = errors;
														const _errs64 = errors;
														if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) return fail(validate486, instancePath + "/revision", "Revision/type", "type", { type: "integer" }, "must be integer");
														if (errors === _errs64) {
															if (typeof data32 == "number" && isFinite(data32)) {
																if (data32 > 9007199254740991 || isNaN(data32)) return fail(validate486, instancePath + "/revision", "Revision/maximum", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, "must be <= 9007199254740991");
																else if (data32 < 0 || isNaN(data32)) return fail(validate486, instancePath + "/revision", "Revision/minimum", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, "must be >= 0");
															}
														}
														var valid14 = _errs63 === errors;
													} else var valid14 = true;
													if (valid14) {
														if (data.dropped !== void 0) {
															let data33 = data.dropped;
															const _errs66 = errors;
															if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) return fail(validate486, instancePath + "/dropped", "#/oneOf/3/properties/dropped/type", "type", { type: "integer" }, "must be integer");
															if (errors === _errs66) {
																if (typeof data33 == "number" && isFinite(data33)) {
																	if (data33 < 0 || isNaN(data33)) return fail(validate486, instancePath + "/dropped", "#/oneOf/3/properties/dropped/minimum", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, "must be >= 0");
																}
															}
															var valid14 = _errs66 === errors;
														} else var valid14 = true;
														if (valid14) {
															if (data.hash !== void 0) {
																const _errs68 = errors;
																if (!validate171(data.hash, {
																	instancePath: instancePath + "/hash",
																	parentData: data,
																	parentDataProperty: "hash",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																	errors = vErrors.length;
																}
																var valid14 = _errs68 === errors;
															} else var valid14 = true;
															if (valid14) {
																if (data.data !== void 0) {
																	const _errs69 = errors;
																	if (!validate498(data.data, {
																		instancePath: instancePath + "/data",
																		parentData: data,
																		parentDataProperty: "data",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
																		errors = vErrors.length;
																	}
																	var valid14 = _errs69 === errors;
																} else var valid14 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						} else return fail(validate486, instancePath, "#/oneOf/3/type", "type", { type: "object" }, "must be object");
					}
				} else return fail(validate486, instancePath, "#/discriminator", "discriminator", {
					error: "mapping",
					tag: "topic",
					tagValue: tag0
				}, "value of tag \"topic\" must be in oneOf");
			} else return fail(validate486, instancePath, "#/discriminator", "discriminator", {
				error: "tag",
				tag: "topic",
				tagValue: tag0
			}, "tag \"topic\" must be string");
		} else return fail(validate486, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate486.errors = vErrors;
	return errors === 0;
}
const isAnalysisData = validate498;
const isTimelineSetParams = validate49;
const isSongPosition = validate419;
const isTransportPlayParams = validate500;
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "position")) return fail(validate500, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
			if (_errs1 === errors) {
				if (data.position !== void 0) {
					if (!validate419(data.position, {
						instancePath: instancePath + "/position",
						parentData: data,
						parentDataProperty: "position",
						rootData
					})) {
						vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
						errors = vErrors.length;
					}
				}
			}
		} else return fail(validate500, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate500.errors = vErrors;
	return errors === 0;
}
const isTransportLocateParams = validate502;
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.position === void 0 && (missing0 = "position")) return fail(validate502, instancePath, "#/required", "required", { missingProperty: missing0 }, "must have required property '" + missing0 + "'");
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "position")) return fail(validate502, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties");
				if (_errs1 === errors) {
					if (data.position !== void 0) {
						if (!validate419(data.position, {
							instancePath: instancePath + "/position",
							parentData: data,
							parentDataProperty: "position",
							rootData
						})) {
							vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else return fail(validate502, instancePath, "#/type", "type", { type: "object" }, "must be object");
	}
	validate502.errors = vErrors;
	return errors === 0;
}
const isTransportState = validate465;
const commandValidators = {
	"debug.tap": {
		params: isDebugTapParams,
		result: isDebugTapResult
	},
	"debug.fault": {
		params: isDebugFaultParams,
		result: isDebugFaultResult
	},
	"debug.capture": {
		params: isDebugCaptureParams,
		result: isDebugCaptureResult
	},
	"debug.advance": {
		params: isDebugAdvanceParams,
		result: isDebugAdvanceResult
	},
	"device.list": {
		params: isEmptyParams,
		result: isDeviceListResult
	},
	"device.get": {
		params: isEmptyParams,
		result: isOpenDevice
	},
	"device.open": {
		params: isDeviceOpenParams,
		result: isOpenDevice
	},
	"graph.apply": {
		params: isGraphApplyParams,
		result: isGraphApplyResult
	},
	"graph.get": {
		params: isEmptyParams,
		result: isGraphGetResult
	},
	"midi.devices": {
		params: isEmptyParams,
		result: isMidiDevicesResult
	},
	"midi.send": {
		params: isMidiSendParams,
		result: isMidiSendResult
	},
	"parameter.set": {
		params: isParameterSetParams,
		result: isRevisionResult
	},
	"record.arm": {
		params: isRecordArmParams,
		result: isRecordState
	},
	"record.start": {
		params: isRecordStartParams,
		result: isRecordState
	},
	"record.stop": {
		params: isEmptyParams,
		result: isRecordState
	},
	"render.start": {
		params: isRenderStartParams,
		result: isRenderResult
	},
	"sample.load": {
		params: isSampleLoadParams,
		result: isSampleInfo
	},
	"sample.unload": {
		params: isSampleIdParams,
		result: isSampleUnloadResult
	},
	"sample.list": {
		params: isEmptyParams,
		result: isSampleListResult
	},
	"sample.peaks": {
		params: isSamplePeaksParams,
		result: isSamplePeaksResult
	},
	"session.list": {
		params: isEmptyParams,
		result: isSessionListResult
	},
	"session.show": {
		params: isSessionShowParams,
		result: isSessionShowResult
	},
	"system.ping": {
		params: isPingParams,
		result: isPingResult
	},
	"system.status": {
		params: isEmptyParams,
		result: isStatusResult
	},
	"system.sync": {
		params: isEmptyParams,
		result: isSyncResult
	},
	"system.cancel": {
		params: isCancelParams,
		result: isCancelResult
	},
	"system.shutdown": {
		params: isEmptyParams,
		result: isShutdownResult
	},
	"telemetry.subscribe": {
		params: isSubscribeParams,
		result: isSubscribeResult
	},
	"telemetry.unsubscribe": {
		params: isUnsubscribeParams,
		result: isSubscribeResult
	},
	"timeline.set": {
		params: isTimelineSetParams,
		result: isRevisionResult
	},
	"transport.play": {
		params: isTransportPlayParams,
		result: isTransportState
	},
	"transport.stop": {
		params: isEmptyParams,
		result: isTransportState
	},
	"transport.locate": {
		params: isTransportLocateParams,
		result: isTransportState
	},
	"transport.get": {
		params: isEmptyParams,
		result: isTransportState
	}
};
const bridgeValidators = {
	"edit": {
		params: isEditRequest,
		result: isEditDone
	},
	"undo": {
		params: isEmptyParams,
		result: isEditDone
	},
	"redo": {
		params: isEmptyParams,
		result: isEditDone
	},
	"transport.play": {
		params: isEmptyParams,
		result: isNothing
	},
	"transport.stop": {
		params: isEmptyParams,
		result: isNothing
	},
	"transport.locate": {
		params: isLocateRequest,
		result: isNothing
	},
	"import.begin": {
		params: isImportBegin,
		result: isImportStarted
	},
	"import.end": {
		params: isImportEnd,
		result: isImportDone
	},
	"import.cancel": {
		params: isImportEnd,
		result: isNothing
	},
	"media.peaks": {
		params: isPeaksRequest,
		result: isPeaksReady
	},
	"project.list": {
		params: isEmptyParams,
		result: isProjectList
	},
	"project.new": {
		params: isProjectNew,
		result: isNothing
	},
	"project.open": {
		params: isProjectOpen,
		result: isNothing
	},
	"project.demo": {
		params: isEmptyParams,
		result: isNothing
	},
	"project.save": {
		params: isEmptyParams,
		result: isNothing
	},
	"window.keep": {
		params: isWindowKeep,
		result: isNothing
	},
	"engine.restart": {
		params: isEmptyParams,
		result: isNothing
	},
	"engine.readmit": {
		params: isReadmitRequest,
		result: isNothing
	}
};
export { bridgeValidators, commandValidators, isAddClipEdit, isAddMediaEdit, isAddTrackEdit, isAnalysisData, isApplied, isAt, isAudioMode, isAutomation, isAutomationPoint, isBackend, isBatchEdit, isBlockSize, isBpm, isBridgeError, isBridgeReply, isBridgeRequest, isCancelParams, isCancelResult, isCapability, isClip, isColorIndex, isCommand, isCompressorParameters, isControllerPoint, isCrashCommand, isCrashNode, isCrashOperation, isCrashRecord, isCurveShape, isDebugAdvanceParams, isDebugAdvanceResult, isDebugCaptureParams, isDebugCaptureResult, isDebugFaultParams, isDebugFaultResult, isDebugTapParams, isDebugTapResult, isDelayParameters, isDevice, isDeviceListResult, isDeviceOpenParams, isDiagnostic, isDiagnosticCode, isDiscoveryFile, isDocumentMessage, isEdit, isEditDone, isEditRequest, isEditedMessage, isEmptyParams, isEncoding, isEngineNode, isEngineRate, isEngineStatus, isEntityId, isEnvelopePoint, isEqualiserParameters, isErrorCode, isErrorReply, isExpect, isFadeShape, isFaultMs, isFilePath, isGainDb, isGraph, isGraphApplyParams, isGraphApplyResult, isGraphClip, isGraphGetResult, isGraphHash, isGraphMaster, isGraphNoteClip, isGraphOp, isGraphTimeline, isGraphTrack, isHealthData, isHealthUpdate, isHello, isHistoryState, isHostMessage, isImportBegin, isImportDone, isImportEnd, isImportStarted, isKeptMessage, isKeptValue, isLimiterParameters, isLocateRequest, isLoopRegion, isMaster, isMedia, isMediaUpdate, isMessageId, isMeter, isMeterMap, isMeterPoint, isMetersData, isMetronome, isMidiDevicesResult, isMidiSendParams, isMidiSendResult, isMoveClipEdit, isMoveTrackEdit, isName, isNodeCost, isNote, isNothing, isNotice, isOkReply, isOpenDevice, isOverload, isPan, isParameterName, isParameterSetParams, isPeaksReady, isPeaksRequest, isPingParams, isPingResult, isPressurePoint, isProgressData, isProject, isProjectList, isProjectNew, isProjectOpen, isProtocolRange, isReadmitRequest, isReadyLine, isRecordArmParams, isRecordStartParams, isRecordState, isRemoveClipEdit, isRemoveMediaEdit, isRemoveTrackEdit, isRenderContainer, isRenderDither, isRenderResult, isRenderStartParams, isRenderStem, isRenderTail, isRenderedStem, isReply, isReverbParameters, isRevision, isRevisionResult, isRole, isSample, isSampleIdParams, isSampleInfo, isSampleListResult, isSampleLoadParams, isSamplePeaksParams, isSamplePeaksResult, isSampleRate, isSampleUnloadResult, isSamplerParameters, isSamplerZone, isSaveState, isSavedMessage, isSend, isSessionId, isSessionListResult, isSessionShowParams, isSessionShowResult, isSetClipEdit, isSetMasterEdit, isSetProjectEdit, isSetTimelineEdit, isSetTrackEdit, isShutdownResult, isSideChain, isSongPosition, isSourceFrames, isSourceLoop, isStatusResult, isSubscribeParams, isSubscribeResult, isSubscription, isSyncResult, isSynthesiserParameters, isTapPoint, isTaskUpdate, isTelemetry, isTempoMap, isTempoPoint, isTick, isTickLoop, isTimeline, isTimelineSetParams, isTimestamp, isTopic, isTrack, isTrackKind, isTrafficData, isTrafficFrame, isTransportLocateParams, isTransportPlayParams, isTransportState, isTransportUpdate, isUnsubscribeParams, isUtilityParameters, isWelcome, isWheelPoint, isWindowKeep, isWireError };
