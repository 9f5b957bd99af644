// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

// The proxies in front of the token, the pool, the rewards contract and the factory, compiled as OpenZeppelin wrote them.
import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
