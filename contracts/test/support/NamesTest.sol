// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors, IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {SESH} from "../../src/SESH.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {TestBase} from "./TestBase.sol";

/// @title The registry behind its proxy, without fees and with names that do not lapse, as it is deployed.
abstract contract NamesTest is TestBase {
    uint256 internal constant NOW = 1_900_000_000;
    uint256 internal constant YEAR = 365 days;
    uint256 internal constant REGISTRATION_FEE = 1e9;
    uint256 internal constant TRANSFER_FEE = 0.1e9;
    string internal constant BASE_URI = "https://names.example/";
    string internal constant NAME = "rRpbk0XnuO7dI5tuD1DCPifYwnIpTTYeI8TEyAYkCdM=";
    uint256 internal constant TOKEN = 0x56022d87a21dd65d1bcf90120a425307e12eb5f82bd1ef55804d262ee5b96ebb;

    address internal immutable admin = wallet(0xAD);
    address internal immutable registerer = wallet(0x12);
    address internal immutable alice = wallet(1);
    address internal immutable bob = wallet(2);

    SESH internal token;
    SessionNameService internal registry;

    /// @dev The test contract itself stands for the bridge.
    function setUp() public virtual {
        vm.warp(NOW);
        token = SESH(_proxy(address(new SESH()), abi.encodeCall(SESH.initialize, (address(this), bob))));
        vm.startPrank(admin);
        registry = newRegistry();
        registry.setPaymentToken(address(token));
        registry.grantRole(registry.REGISTERER_ROLE(), registerer);
        vm.stopPrank();
    }

    function newRegistry() internal returns (SessionNameService) {
        bytes memory setup = abi.encodeCall(SessionNameService.initialize, (BASE_URI));
        return SessionNameService(_proxy(address(new SessionNameService()), setup));
    }

    function _proxy(address implementation, bytes memory setup) private returns (address) {
        return address(new ERC1967Proxy(implementation, setup));
    }

    function useFees() internal {
        vm.prank(admin);
        registry.setFees(REGISTRATION_FEE, TRANSFER_FEE);
    }

    function useRenewals() internal {
        vm.prank(admin);
        registry.flipRenewals();
    }

    /// @notice Gives SESH to an account and the allowance to take it.
    function fund(address account, address spender, uint256 amount) internal {
        token.bridgeMint(account, amount);
        vm.prank(account);
        token.approve(spender, amount);
    }

    function registerTo(address to, string memory name) internal returns (uint256) {
        vm.prank(registerer);
        return registry.registerName(to, name);
    }

    function renewalsOf(string memory name) internal view returns (uint256 renewals) {
        (, renewals) = registry.namesToAssets(name);
    }

    function idOf(string memory name) internal view returns (uint256 id) {
        (id, ) = registry.namesToAssets(name);
    }

    function assertBalance(address account, uint256 expected, string memory what) internal view {
        vm.assertEq(token.balanceOf(account), expected, what);
    }

    function noAllowance(uint256 needed) internal view returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(registry),
                0,
                needed
            );
    }

    function noToken(uint256 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id);
    }

    function notApproved(address caller, uint256 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, caller, id);
    }

    function noRole(address account, bytes32 role) internal pure returns (bytes memory) {
        return
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role);
    }

    /// @notice Calls a contract for an account and compares what it reverted with.
    function assertRefused(address target, address caller, bytes memory data, bytes memory expected) internal {
        vm.prank(caller);
        (bool success, bytes memory answer) = target.call(data);
        vm.assertFalse(success, "was not refused");
        vm.assertEq(answer, expected, "answer");
    }
}
